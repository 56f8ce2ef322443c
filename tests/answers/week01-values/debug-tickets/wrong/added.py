# message: convert one with int(), float() or str()
# misconception: + calculates where * repeats
# program: debug-tickets
# typed: 3
price = 9
tickets = input("Tickets: ")
cost = tickets + price
print(f"Cost: {cost}")
