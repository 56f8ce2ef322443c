# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for number in range(1, last_shelf + 1):
    if number % 15 == 0:
        sign = "lamp and ladder"
    elif number % 3 == 0:
        sign = "lamp"
    elif number % 5 == 0:
        sign = "ladder"
    else:
        sign = "books only"
    print(f"{number}: {sign}")
