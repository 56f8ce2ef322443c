# message: is there a loop that never ends?
# misconception: a loop moves on by itself
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
print(number)
while number != 1:
    steps += 1
print(f"{steps} steps")
