# message: The shelves begin with 1, not with 0
# misconception: range counts from 1
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(last_shelf + 1):
    if shelf % 3 == 0 and shelf % 5 == 0:
        print(f"{shelf}: lamp and ladder")
    elif shelf % 3 == 0:
        print(f"{shelf}: lamp")
    elif shelf % 5 == 0:
        print(f"{shelf}: ladder")
    else:
        print(f"{shelf}: books only")
