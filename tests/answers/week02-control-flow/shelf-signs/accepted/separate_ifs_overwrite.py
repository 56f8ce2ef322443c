# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(last_shelf):
    sign = "books only"
    if not (shelf + 1) % 3:
        sign = "lamp"
    if not (shelf + 1) % 5:
        sign = "ladder"
    if (shelf + 1) % 3 == 0 and (shelf + 1) % 5 == 0:
        sign = "lamp and ladder"
    print(f"{shelf + 1}: {sign}")
