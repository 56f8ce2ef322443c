# program: debug-tickets
# typed: 3
price = 9
tickets = input("Tickets: ")
cost = int(tickets) * price
print(f"Cost: {cost}")
