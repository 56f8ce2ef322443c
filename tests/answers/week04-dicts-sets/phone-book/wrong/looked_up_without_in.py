# message: stopped in line 7 with KeyError: 'Cleo'
# misconception: a missing key gives an empty text
# program: phone-book
# typed: Ada | Cleo | 555-0177 | Cleo |
numbers = {"Ada": "555-0101", "Ben": "555-0144"}
# Write your program below this line.
while True:
    name = input("Name: ").strip()
    if numbers[name] != "":
        print(f"{name}: {numbers[name]}")
print(f"{len(numbers)} numbers")
