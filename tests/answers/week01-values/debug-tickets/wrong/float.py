# message: float() is not needed
# misconception: float() is the safe choice for every number
# program: debug-tickets
# typed: 3
price = 9
tickets = float(input("Tickets: "))
cost = tickets * price
print(f"Cost: {cost}")
