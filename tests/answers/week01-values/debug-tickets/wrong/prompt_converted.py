# message: invalid literal for int() with base 10: 'Tickets: '
# misconception: int() may stand anywhere in the line
# program: debug-tickets
# typed: 3
price = 9
tickets = input(int("Tickets: "))
cost = tickets * price
print(f"Cost: {cost}")
