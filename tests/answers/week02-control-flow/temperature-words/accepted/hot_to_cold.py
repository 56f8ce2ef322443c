# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees >= 25:
    feeling = "hot"
elif degrees >= 15:
    feeling = "pleasant"
elif degrees >= 0:
    feeling = "cool"
else:
    feeling = "freezing"
print(degrees, "degrees:", feeling)
