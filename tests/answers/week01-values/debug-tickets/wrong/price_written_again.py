# message: multiply the name `price` with what is typed
# misconception: the price is always 9
# program: debug-tickets
# typed: 3
price = 9
tickets = int(input("Tickets: "))
cost = tickets * 9
print(f"Cost: {cost}")
