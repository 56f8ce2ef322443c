# message: The last shelf is missing: range stops before its second number
# misconception: range goes up to its stop
# program: shelf-signs
last_shelf = 6
# Write your program below this line.
for shelf in range(1, last_shelf):
    if shelf % 3 == 0 and shelf % 5 == 0:
        print(f"{shelf}: lamp and ladder")
    elif shelf % 3 == 0:
        print(f"{shelf}: lamp")
    elif shelf % 5 == 0:
        print(f"{shelf}: ladder")
    else:
        print(f"{shelf}: books only")
