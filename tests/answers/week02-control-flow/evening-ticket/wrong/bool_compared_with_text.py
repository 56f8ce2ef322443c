# message: This reader is a member, and members pay 2 less
# misconception: a bool is the text "True"
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
    else:
        price = 6
    if is_member == "True" and age >= 14:
        price -= 2
    seats_left -= 1
    print(f"Ticket: {price}")
    print(f"Seats left: {seats_left}")
