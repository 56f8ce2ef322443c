# message: also from 65 on
# misconception: being a member is a case beside the ages
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
    elif is_member:
        price = 6
    elif age < 65:
        price = 8
    else:
        price = 6
    seats_left -= 1
    print(f"Ticket: {price}")
    print(f"Seats left: {seats_left}")
