# message: The loop must go as far as last_shelf says
# misconception: there are always six shelves
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, 7):
    if shelf % 3 == 0 and shelf % 5 == 0:
        print(f"{shelf}: lamp and ladder")
    elif shelf % 3 == 0:
        print(f"{shelf}: lamp")
    elif shelf % 5 == 0:
        print(f"{shelf}: ladder")
    else:
        print(f"{shelf}: books only")
