# message: an empty number is not kept
# misconception: an empty value is no value
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
while True:
    name = input("Name: ").strip()
    if name == "":
        break
    if name in numbers:
        print(f"{name}: {numbers[name]}")
    else:
        number = input("Number: ").strip()
        numbers[name] = number
        if number == "":
            print(f"{name} not saved")
        else:
            print(f"{name} saved")
print(f"{len(numbers)} numbers")
