# program: middle-temperature
temperatures = [12, 19, 11, 21, 13, 18]
# Write your program below this line.
ordered = sorted(temperatures)
rest = ordered[:]
warmest = []
while rest and len(warmest) < 3:
    warmest.append(rest.pop())
count = len(ordered)
if count % 2:
    median = ordered[(count - 1) // 2]
else:
    median = sum(ordered[count // 2 - 1 : count // 2 + 1]) / 2
print(f"Median {median}, warmest {warmest}")
