# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 15:
    if degrees < 0:
        feeling = "freezing"
    else:
        feeling = "cool"
else:
    if degrees < 25:
        feeling = "pleasant"
    else:
        feeling = "hot"
print(f"{degrees} degrees: {feeling}")
