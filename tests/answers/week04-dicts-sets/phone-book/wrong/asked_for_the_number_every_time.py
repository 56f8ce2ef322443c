# message: Ada is known: ask for a number only when the name is not
# misconception: the number is asked for whether or not the name is known
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
while True:
    name = input("Name: ").strip()
    if name == "":
        break
    number = input("Number: ").strip()
    if name in numbers:
        print(f"{name}: {numbers[name]}")
    else:
        if number == "":
            print(f"{name} not saved")
        else:
            numbers[name] = number
            print(f"{name} saved")
print(f"{len(numbers)} numbers")
