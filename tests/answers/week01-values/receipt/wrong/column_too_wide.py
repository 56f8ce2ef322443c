# message: Only spaces differ
# misconception: every word has the same field
# program: receipt
# typed: Ada | Emma | 8.75 | 2 | Dune | 12.99 | 1 | yes | 40
# Part 1: ask the questions.
customer = input("Customer: ")
first_title = input("First title: ")
first_price = float(input("First price: "))
first_copies = int(input("First copies: "))
second_title = input("Second title: ")
second_price = float(input("Second price: "))
second_copies = int(input("Second copies: "))
is_member = input("Member (yes/no): ") == "yes"
cash = float(input("Cash: "))

# Part 2: calculate, in whole cents.
first_cents = round(first_price * 100) * first_copies
second_cents = round(second_price * 100) * second_copies
subtotal_cents = first_cents + second_cents
discount_cents = subtotal_cents // 10 * is_member
total_cents = subtotal_cents - discount_cents
cash_cents = round(cash * 100)
change_cents = cash_cents - total_cents
points = total_cents // 500

# Part 3: print the receipt.
notes = change_cents // 500
rest = change_cents % 500
coins = rest // 100
cents = rest % 100
print("Inkwell Books")
print("=" * 28)
print(f"Customer: {customer}")
print(f"{first_copies} x {first_title:<16}{first_cents / 100:>8.2f}")
print(f"{second_copies} x {second_title:<16}{second_cents / 100:>8.2f}")
print("-" * 28)
print(f"Subtotal{subtotal_cents / 100:>20.2f}")
print(f"Discount{discount_cents / 100:>20.2f}")
print(f"Total{total_cents / 100:>20.2f}")
print(f"Cash{cash:>24.2f}")
print(f"Change{change_cents / 100:>22.2f}")
print("-" * 28)
print(f"Notes of 5: {notes}")
print(f"Coins of 1: {coins}")
print(f"Cents: {cents}")
print(f"Books: {first_copies + second_copies}, points: {points}")
