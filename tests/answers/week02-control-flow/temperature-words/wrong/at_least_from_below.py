# message: the first true question wins
# misconception: "at least" questions may be asked from cold to hot
# program: temperature-words
degrees = 18.5
# Write your program below this line.
if degrees < 0:
    feeling = "freezing"
elif degrees >= 0:
    feeling = "cool"
elif degrees >= 15:
    feeling = "pleasant"
else:
    feeling = "hot"
print(f"{degrees} degrees: {feeling}")
