# message: what was repeated
# misconception: int(tickets) changes tickets itself
# program: debug-tickets
# typed: 3
price = 9
tickets = input("Tickets: ")
int(tickets)
cost = tickets * price
print(f"Cost: {cost}")
