# message: The start is missing: print it before the loop
# misconception: the first number is printed by the loop
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
while number != 1:
    if number % 2 == 0:
        number //= 2
    else:
        number = number * 3 + 1
    print(number)
    steps += 1
print(f"{steps} steps")
