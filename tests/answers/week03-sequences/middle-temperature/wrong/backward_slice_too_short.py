# message: does your slice stop too early
# misconception: minus one is the place before the first one
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
# Write your program below this line.
ordered = sorted(temperatures)
half = len(ordered) // 2
if len(ordered) % 2 == 1:
    median = ordered[half]
else:
    median = (ordered[half - 1] + ordered[half]) / 2
last = len(ordered) - 1
warmest = ordered[last : last - 3 : -1]
print(f"Median {median}, warmest {warmest}")
