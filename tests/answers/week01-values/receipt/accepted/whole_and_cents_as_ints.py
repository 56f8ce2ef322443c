# program: receipt
# typed: Ada | Emma | 8.75 | 2 | Dune | 12.99 | 1 | yes | 40
customer = input("Customer: ")
first_title = input("First title: ")
first_price = round(float(input("First price: ")) * 100)
first_copies = int(input("First copies: "))
second_title = input("Second title: ")
second_price = round(float(input("Second price: ")) * 100)
second_copies = int(input("Second copies: "))
member = input("Member (yes/no): ")
cash_cents = round(float(input("Cash: ")) * 100)

first_cents = first_price * first_copies
second_cents = second_price * second_copies
subtotal_cents = first_cents + second_cents
discount_cents = (subtotal_cents - subtotal_cents % 10) // 10 * (member == "yes")
total_cents = subtotal_cents - discount_cents
change_cents = cash_cents - total_cents
points = (total_cents - total_cents % 500) // 500

# Every amount is made of its whole part and its two digits of cents.
first_amount = f"{first_cents // 100}.{first_cents % 100:02}"
second_amount = f"{second_cents // 100}.{second_cents % 100:02}"
subtotal_amount = f"{subtotal_cents // 100}.{subtotal_cents % 100:02}"
discount_amount = f"{discount_cents // 100}.{discount_cents % 100:02}"
total_amount = f"{total_cents // 100}.{total_cents % 100:02}"
cash_amount = f"{cash_cents // 100}.{cash_cents % 100:02}"
change_amount = f"{change_cents // 100}.{change_cents % 100:02}"

line = "-" * 28
print("Inkwell Books")
print("=" * 28)
print("Customer: " + customer)
print(f"{first_copies} x {first_title:<16}{first_amount:>8}")
print(f"{second_copies} x {second_title:<16}{second_amount:>8}")
print(line)
print(f"Subtotal{subtotal_amount:>20}")
print(f"Discount{discount_amount:>20}")
print(f"Total{total_amount:>23}")
print(f"Cash{cash_amount:>24}")
print(f"Change{change_amount:>22}")
print(line)
print(f"Notes of 5: {change_cents // 500}")
print(f"Coins of 1: {change_cents % 500 // 100}")
print(f"Cents: {change_cents % 100}")
print(f"Books: {first_copies + second_copies}, points: {points}")
