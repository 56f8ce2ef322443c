# message: 0 itself is not below 0
# misconception: 0 is below 0, too
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees <= 0:
    feeling = "freezing"
elif degrees < 15:
    feeling = "cool"
elif degrees < 25:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")
