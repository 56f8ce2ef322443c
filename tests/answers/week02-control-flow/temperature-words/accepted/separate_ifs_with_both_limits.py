# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 0:
    feeling = "freezing"
if 0 <= degrees < 15:
    feeling = "cool"
if degrees >= 15 and degrees < 25:
    feeling = "pleasant"
if degrees >= 25:
    feeling = "hot"
print(str(degrees) + " degrees: " + feeling)
