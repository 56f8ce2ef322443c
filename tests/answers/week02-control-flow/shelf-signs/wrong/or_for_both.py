# message: join the two questions by and, not by or
# misconception: both means this or that
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, last_shelf + 1):
    if shelf % 3 == 0 or shelf % 5 == 0:
        print(f"{shelf}: lamp and ladder")
    elif shelf % 3 == 0:
        print(f"{shelf}: lamp")
    elif shelf % 5 == 0:
        print(f"{shelf}: ladder")
    else:
        print(f"{shelf}: books only")
