# message: 0 is below 25, too: make it one chain with elif
# misconception: several ifs are the same as a chain
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 0:
    feeling = "freezing"
if degrees < 15:
    feeling = "cool"
if degrees < 25:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")
