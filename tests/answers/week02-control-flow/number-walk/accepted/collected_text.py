# program: number-walk
start = 6
# Write your program below this line.
walk = str(start)
steps = 0
while start != 1:
    if start % 2 == 0:
        start //= 2
    else:
        start = start * 3 + 1
    walk += "\n" + str(start)
    steps += 1
print(walk)
print(f"{steps} steps")
