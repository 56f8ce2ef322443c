# message: From 1 there is no way to go
# misconception: the loop runs for the number 1, too
# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
while True:
    print(number)
    if number % 2 == 0:
        number //= 2
    else:
        number = number * 3 + 1
    steps += 1
    if number == 1:
        break
print(number)
print(f"{steps} steps")
