# message: is there a loop that never ends?
# misconception: two ifs about the same number are an if and an else
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
print(number)
while number != 1:
    if number % 2 == 0:
        number //= 2
    if number % 2 != 0:
        number = number * 3 + 1
    print(number)
    steps += 1
print(f"{steps} steps")
