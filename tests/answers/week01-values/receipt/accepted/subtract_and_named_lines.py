# program: receipt
# typed: Ada | Emma | 8.75 | 2 | Dune | 12.99 | 1 | yes | 40
# Part 1: ask the questions.
name = input("Customer: ")
title1 = input("First title: ")
price1 = input("First price: ")
copies1 = input("First copies: ")
title2 = input("Second title: ")
price2 = input("Second price: ")
copies2 = input("Second copies: ")
answer = input("Member (yes/no): ")
cash = input("Cash: ")

# Part 2: calculate, in whole cents.
n1 = int(copies1)
n2 = int(copies2)
first_cents = n1 * round(float(price1) * 100)
second_cents = n2 * round(float(price2) * 100)
subtotal_cents = first_cents
subtotal_cents += second_cents
full_discount = int(subtotal_cents / 10)
discount_cents = full_discount * int(answer == "yes")
total_cents = subtotal_cents - discount_cents
change_cents = round(float(cash) * 100) - total_cents
points = total_cents // 100 // 5

# Part 3: print the receipt.
double_line = "=" * 28
single_line = "-" * 28
notes = change_cents // 500
left = change_cents - notes * 500
coins = left // 100
left -= coins * 100
print("Inkwell Books")
print(double_line)
print("Customer:", name)
print(f"{n1} x {title1:<16}{first_cents / 100:8.2f}")
print(f"{n2} x {title2:<16}{second_cents / 100:8.2f}")
print(single_line)
print(f"{'Subtotal':<18}{subtotal_cents / 100:>10.2f}")
print(f"{'Discount':<18}{discount_cents / 100:>10.2f}")
print(f"{'Total':<18}{total_cents / 100:>10.2f}")
print(f"{'Cash':<18}{float(cash):>10.2f}")
print(f"{'Change':<18}{change_cents / 100:>10.2f}")
print(single_line)
print("Notes of 5:", notes)
print("Coins of 1:", coins)
print("Cents:", left)
print("Books: ", n1 + n2, ", points: ", points, sep="")
