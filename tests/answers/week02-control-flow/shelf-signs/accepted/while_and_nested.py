# program: shelf-signs
last_shelf = 6
# Write your program below this line.
shelf = 1
while shelf <= last_shelf:
    if shelf % 3 == 0:
        if shelf % 5 == 0:
            print(f"{shelf}: lamp and ladder")
        else:
            print(f"{shelf}: lamp")
    else:
        if shelf % 5 == 0:
            print(f"{shelf}: ladder")
        else:
            print(f"{shelf}: books only")
    shelf += 1
