# program: till
# typed: Emma | 875 | 2 | | Dune | 12.99 | 1299 | 0 | 3 | Done | maybe | yes
# Write your program below this line.
# Part 1: titles until done.
books = 0
subtotal_cents = 0
receipt = ""
selling = True
while selling:
    title = input("Title (or done): ").strip()
    if title.upper() == "DONE":
        selling = False
    elif len(title) == 0:
        print("A title, please")
    elif len(title) >= 16:
        print("At most 15 characters")
    else:
        # Part 2: price and copies.
        price_cents = 0
        while price_cents == 0:
            typed_price = input("Price in cents: ").strip()
            if typed_price.isdecimal():
                if 0 < int(typed_price) < 20001:
                    price_cents = int(typed_price)
            if price_cents == 0:
                print("A price from 1 to 20000, please")
        copies = 0
        while copies == 0:
            typed_copies = input("Copies: ").strip()
            if typed_copies.isdecimal():
                if 0 < int(typed_copies) < 21:
                    copies = int(typed_copies)
            if copies == 0:
                print("From 1 to 20 copies, please")
        line_cents = price_cents * copies
        off = 0
        if copies >= 3:
            off = line_cents // 10
        line_cents -= off
        books += copies
        subtotal_cents += line_cents
        receipt += f"{copies:>2} x {title:<15}{line_cents / 100:>8.2f}\n"
# Part 3: the end of the sale.
if not books:
    print("No sale")
else:
    member = ""
    while member != "yes" and member != "no":
        member = input("Member (yes/no): ").strip().lower()
        if member != "yes" and member != "no":
            print("Please answer yes or no")
    part = 0
    if member == "yes":
        part = 10
    elif subtotal_cents >= 5000:
        part = 20
    discount_cents = 0
    if part > 0:
        discount_cents = subtotal_cents // part
    total_cents = subtotal_cents - discount_cents
    points = total_cents // 500
    if member == "yes":
        points += points
    # Part 4: the receipt.
    rule = "-" * 28
    receipt = f"Inkwell Books\n{rule}\n{receipt}{rule}\n"
    receipt += f"Subtotal{subtotal_cents / 100:>20.2f}\n"
    receipt += f"Discount{discount_cents / 100:>20.2f}\n"
    receipt += f"Total{total_cents / 100:>23.2f}\n"
    receipt += f"{rule}\nBooks: {books}, points: {points}"
    print(receipt)
