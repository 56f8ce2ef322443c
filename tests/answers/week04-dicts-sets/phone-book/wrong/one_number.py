# message: the word is always numbers
# misconception: one is a singular
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
name = input("Name: ").strip()
while name:
    if name in numbers:
        print(f"{name}: {numbers[name]}")
    else:
        number = input("Number: ").strip()
        if number:
            numbers[name] = number
            print(name, "saved")
        else:
            print(name, "not saved")
    name = input("Name: ").strip()
print("1 number" if len(numbers) == 1 else f"{len(numbers)} numbers")
