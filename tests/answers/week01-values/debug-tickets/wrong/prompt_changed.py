# message: expected 'Tickets: '
# misconception: the prompt does not matter
# program: debug-tickets
# typed: 3
price = 9
tickets = int(input("How many tickets? "))
cost = tickets * price
print(f"Cost: {cost}")
