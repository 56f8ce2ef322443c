# message: printed '18.5 degrees: freezing', expected '-30 degrees: freezing'
# misconception: the line of the example is always the same
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 0:
    feeling = "freezing"
elif degrees < 15:
    feeling = "cool"
elif degrees < 25:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"18.5 degrees: {feeling}")
