# message: the value is right, but it is a float
# misconception: the name may stay a float when the line is right
# program: debug-tickets
# typed: 3
price = 9
tickets = float(input("Tickets: "))
cost = tickets * price
print(f"Cost: {cost:.0f}")
