# message: two are in the middle
# misconception: there is always one in the middle
# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
# Write your program below this line.
ordered = sorted(temperatures)
median = ordered[len(ordered) // 2]
warmest = sorted(temperatures, reverse=True)[:3]
print(f"Median {median}, warmest {warmest}")
