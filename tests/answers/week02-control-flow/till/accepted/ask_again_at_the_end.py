# program: till
# typed: Emma | 875 | 2 | | Dune | 12.99 | 1299 | 0 | 3 | Done | maybe | yes
# Write your program below this line.
books = 0
subtotal_cents = 0
lines = "Inkwell Books\n" + "-" * 28 + "\n"
title = input("Title (or done): ").strip()
while title.lower() != "done":
    if not title:
        print("A title, please")
    elif len(title) > 15:
        print("At most 15 characters")
    else:
        price = input("Price in cents: ").strip()
        while not price.isdecimal() or int(price) < 1 or int(price) > 20000:
            print("A price from 1 to 20000, please")
            price = input("Price in cents: ").strip()
        copies = input("Copies: ").strip()
        while not copies.isdecimal() or int(copies) < 1 or int(copies) > 20:
            print("From 1 to 20 copies, please")
            copies = input("Copies: ").strip()
        cents = int(price) * int(copies)
        if int(copies) > 2:
            cents = cents - cents // 10
        books = books + int(copies)
        subtotal_cents = subtotal_cents + cents
        lines = lines + f"{int(copies):>2} x {title:<15}{cents / 100:>8.2f}\n"
    title = input("Title (or done): ").strip()
if books > 0:
    answer = input("Member (yes/no): ").strip().lower()
    while not (answer == "yes" or answer == "no"):
        print("Please answer yes or no")
        answer = input("Member (yes/no): ").strip().lower()
    is_member = answer == "yes"
    if is_member:
        discount_cents = subtotal_cents // 10
    else:
        if subtotal_cents < 5000:
            discount_cents = 0
        else:
            discount_cents = subtotal_cents // 20
    total_cents = subtotal_cents - discount_cents
    points = total_cents // 500
    if is_member:
        points = points * 2
    print(lines + "-" * 28)
    print(f"Subtotal   {subtotal_cents / 100:>17.2f}")
    print(f"Discount   {discount_cents / 100:>17.2f}")
    print(f"Total      {total_cents / 100:>17.2f}")
    print("-" * 28)
    print(f"Books: {books}, points: {points}")
else:
    print("No sale")
