# message: is the `f` missing before the quote
# misconception: braces work in every text
# program: oven-card
dish = "Lasagne"
celsius = 180
baking_minutes = 45
# Write your program below this line.
fahrenheit = celsius * 9 / 5 + 32
hours = baking_minutes / 60
print("{dish}: {celsius} C = {fahrenheit:.1f} F")
print("Time: {baking_minutes} min = {hours:.2f} h")
