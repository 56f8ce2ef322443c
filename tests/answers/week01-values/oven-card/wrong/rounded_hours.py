# message: they are shown with other decimals
# misconception: round(..., 2) shows two decimals
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.
fahrenheit = celsius * 9 / 5 + 32
hours = round(baking_minutes / 60, 2)
print(f"{dish}: {celsius} C = {fahrenheit:.1f} F")
print(f"Time: {baking_minutes} min = {hours} h")
