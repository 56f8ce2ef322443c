# message: % tells what is left over
# misconception: // says whether a number can be divided
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, last_shelf + 1):
    if shelf // 3 == 0 and shelf // 5 == 0:
        print(f"{shelf}: lamp and ladder")
    elif shelf // 3 == 0:
        print(f"{shelf}: lamp")
    elif shelf // 5 == 0:
        print(f"{shelf}: ladder")
    else:
        print(f"{shelf}: books only")
