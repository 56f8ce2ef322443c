# message: Without a seat there is no ticket: all the rest belongs in the else
# misconception: after the print the program is over
# program: evening-ticket
age = 36
is_member = True
seats_left = 12
# Write your program below this line.
if seats_left == 0:
    print("Sold out")
if age < 14:
    price = 0
elif age < 65:
    price = 8
else:
    price = 6
if is_member and age >= 14:
    price -= 2
seats_left -= 1
print(f"Ticket: {price}")
print(f"Seats left: {seats_left}")
