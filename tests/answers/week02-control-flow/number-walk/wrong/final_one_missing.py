# message: The final 1 is missing
# misconception: the question is asked in the middle of a round
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
while number != 1:
    print(number)
    if number % 2 == 0:
        number //= 2
    else:
        number = number * 3 + 1
    steps += 1
print(f"{steps} steps")
