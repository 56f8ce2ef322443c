# message: There are 9 numbers, but only 8 steps between them
# misconception: every printed number is a step
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 1
print(number)
while number != 1:
    if number % 2 == 0:
        number //= 2
    else:
        number = number * 3 + 1
    print(number)
    steps += 1
print(f"{steps} steps")
