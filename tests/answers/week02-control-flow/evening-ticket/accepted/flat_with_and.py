# program: evening-ticket
age = 36
is_member = True
seats_left = 12
# Write your program below this line.
price = 8
if age >= 65:
    price = 6
if is_member:
    price = price - 2
if age < 14:
    price = 0
if seats_left > 0:
    seats_left = seats_left - 1
    print("Ticket: " + str(price))
    print("Seats left: " + str(seats_left))
else:
    print("Sold out")
