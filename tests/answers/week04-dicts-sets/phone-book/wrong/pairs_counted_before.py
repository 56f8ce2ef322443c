# message: Count the pairs at the end
# misconception: the number of pairs stays what it was
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
pairs = len(numbers)
while True:
    name = input("Name: ").strip()
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
print(f"{pairs} numbers")
