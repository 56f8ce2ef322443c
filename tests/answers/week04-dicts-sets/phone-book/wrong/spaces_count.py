# message: spaces at both ends do not count: strip the answer
# misconception: an answer of spaces is empty by itself
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
while True:
    name = input("Name: ")
    if name == "":
        break
    if name in numbers:
        print(f"{name}: {numbers[name]}")
    else:
        number = input("Number: ").strip()
        if number == "":
            print(f"{name} not saved")
        else:
            numbers[name] = number
            print(f"{name} saved")
print(f"{len(numbers)} numbers")
