# message: each line has its own
# misconception: the way of printing does not matter
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.
fahrenheit = round(celsius * 9 / 5 + 32, 1)
hours = baking_minutes / 60
print(dish + ":", celsius, "C =", fahrenheit, "F")
print(f"Time: {baking_minutes} min = {hours:.2f} h")
