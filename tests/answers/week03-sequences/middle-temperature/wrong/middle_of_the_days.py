# message: in the middle of the days
# misconception: the middle of the week is the middle day
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
ordered = sorted(temperatures)
middle = len(ordered) // 2
if len(ordered) % 2 == 1:
    median = temperatures[middle]
else:
    median = (temperatures[middle - 1] + temperatures[middle]) / 2
warmest = sorted(temperatures, reverse=True)[:3]
print(f"Median {median}, warmest {warmest}")
