# program: debug-tickets
# typed: 3
price = 9
tickets_text = input("Tickets: ")
tickets = int(tickets_text)
cost = price * tickets
print("Cost:", cost)
