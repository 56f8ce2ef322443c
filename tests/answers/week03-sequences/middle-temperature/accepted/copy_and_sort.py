# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
# Write your program below this line.
ordered = temperatures.copy()
ordered.sort()
half = len(ordered) // 2
if len(ordered) % 2 == 0:
    median = (ordered[half] + ordered[half - 1]) / 2
else:
    median = ordered[half]
warmest = ordered[::-1][:3]
print(f"Median {median}, warmest {warmest}")
