# message: The print stands behind the loop
# misconception: a line below the block belongs to it
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, last_shelf + 1):
    if shelf % 3 == 0 and shelf % 5 == 0:
        sign = "lamp and ladder"
    elif shelf % 3 == 0:
        sign = "lamp"
    elif shelf % 5 == 0:
        sign = "ladder"
    else:
        sign = "books only"
print(f"{shelf}: {sign}")
