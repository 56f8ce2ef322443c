# message: One line for each shelf: make it one chain with elif
# misconception: several ifs are the same as a chain
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, last_shelf + 1):
    if shelf % 3 == 0 and shelf % 5 == 0:
        print(f"{shelf}: lamp and ladder")
    if shelf % 3 == 0:
        print(f"{shelf}: lamp")
    if shelf % 5 == 0:
        print(f"{shelf}: ladder")
    else:
        print(f"{shelf}: books only")
