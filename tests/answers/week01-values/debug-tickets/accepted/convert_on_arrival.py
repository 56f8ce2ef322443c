# program: debug-tickets
# typed: 3
price = 9
tickets = int(input("Tickets: "))
cost = tickets * price
print(f"Cost: {cost}")
