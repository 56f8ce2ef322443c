# message: compare with the limit itself, not with 24
# misconception: temperatures are whole numbers, so 24 is the last one below 25
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 0:
    feeling = "freezing"
elif degrees <= 14:
    feeling = "cool"
elif degrees <= 24:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")
