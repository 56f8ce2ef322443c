# message: stand at positions 2 and 3
# misconception: positions begin with 1
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
ordered = sorted(temperatures)
middle = len(ordered) // 2
if len(ordered) % 2 == 1:
    median = ordered[middle]
else:
    median = (ordered[middle] + ordered[middle + 1]) / 2
warmest = sorted(temperatures, reverse=True)[:3]
print(f"Median {median}, warmest {warmest}")
