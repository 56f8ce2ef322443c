# message: 15 itself is pleasant: below 15 is < 15, not <= 15
# misconception: "below 15" has 15 in it
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 0:
    feeling = "freezing"
elif degrees <= 15:
    feeling = "cool"
elif degrees <= 25:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")
