# program: evening-ticket
age = 36
is_member = True
seats_left = 12
# Write your program below this line.
if seats_left == 0:
    print("Sold out")
else:
    if age < 14:
        price = 0
    elif age < 65:
        price = 8
        if is_member:
            price = 6
    else:
        price = 6
        if is_member:
            price = 4
    seats_left -= 1
    print("Ticket:", price)
    print("Seats left:", seats_left)
