# message: reverse() gives back None
# misconception: reverse gives the list turned around
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
ordered = sorted(temperatures)
middle = len(ordered) // 2
if len(ordered) % 2 == 1:
    median = ordered[middle]
else:
    median = (ordered[middle - 1] + ordered[middle]) / 2
warmest = ordered.copy().reverse()
print(f"Median {median}, warmest {warmest}")
