# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
# Write your program below this line.
while True:
    name = input("Name: ").strip()
    if not name:
        break
    number = numbers.get(name)
    if number is not None:
        print(f"{name}: {number}")
        continue
    number = input("Number: ").strip()
    if not number:
        print(f"{name} not saved")
        continue
    numbers.update({name: number})
    print(f"{name} saved")
print(len(numbers), "numbers")
