# message: decimals are asked for: .2f
# misconception: the numbers of the example come out right by themselves
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.
fahrenheit = celsius * 9 / 5 + 32
hours = baking_minutes / 60
print(f"{dish}: {celsius} C = {fahrenheit} F")
print(f"Time: {baking_minutes} min = {hours} h")
