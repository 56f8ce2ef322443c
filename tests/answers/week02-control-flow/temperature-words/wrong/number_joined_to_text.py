# message: Text and a number meet here
# misconception: + turns a number into text
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
print(degrees + " degrees: " + feeling)
