# message: is there a loop that never ends?
# misconception: a remainder of 1 means even
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
print(number)
while number != 1:
    if number % 2 == 1:
        number //= 2
    else:
        number = number * 3 + 1
    print(number)
    steps += 1
print(f"{steps} steps")
