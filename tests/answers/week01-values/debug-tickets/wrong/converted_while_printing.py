# message: this is text, not a number: convert it
# misconception: it is enough to convert what is printed
# program: debug-tickets
# typed: 3
price = 9
tickets = input("Tickets: ")
cost = tickets * price
print(f"Cost: {int(tickets) * price}")
