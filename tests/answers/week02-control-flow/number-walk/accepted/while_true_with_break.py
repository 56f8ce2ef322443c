# program: number-walk
start = 6
# Write your program below this line.
number = start
steps = 0
while True:
    print(number)
    if number == 1:
        break
    steps += 1
    if number % 2 == 0:
        number = int(number / 2)
        continue
    number = number * 3 + 1
print(f"{steps} steps")
