# message: 0 is below 25, too: make it one chain with elif, from cold to hot
# misconception: Python looks for the question that fits best
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 25:
    feeling = "pleasant"
elif degrees < 15:
    feeling = "cool"
elif degrees < 0:
    feeling = "freezing"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")
