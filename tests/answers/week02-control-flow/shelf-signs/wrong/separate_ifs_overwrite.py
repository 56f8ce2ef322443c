# message: Separate ifs overwrite each other
# misconception: several ifs are the same as a chain
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, last_shelf + 1):
    if shelf % 3 == 0 and shelf % 5 == 0:
        sign = "lamp and ladder"
    if shelf % 3 == 0:
        sign = "lamp"
    if shelf % 5 == 0:
        sign = "ladder"
    else:
        sign = "books only"
    print(f"{shelf}: {sign}")
