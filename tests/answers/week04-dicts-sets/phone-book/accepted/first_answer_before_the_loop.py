# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
# Write your program below this line.
name = input("Name: ").strip()
while name:
    if name not in numbers:
        number = input("Number: ").strip()
        if number:
            numbers[name] = number
            print(f"{name} saved")
        else:
            print(f"{name} not saved")
    else:
        print(f"{name}: {numbers[name]}")
    name = input("Name: ").strip()
print(f"{len(numbers)} numbers")
