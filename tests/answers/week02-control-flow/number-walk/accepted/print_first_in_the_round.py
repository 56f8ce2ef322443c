# program: number-walk
start = 6
# Write your program below this line.
steps = 0
n = start
while n > 1:
    print(n)
    if n % 2 == 1:
        n = 3 * n + 1
    else:
        n //= 2
    steps += 1
print(n)
print(steps, "steps")
