# message: Only spaces differ
# misconception: two decimals make the column
# program: till
# typed: Emma | 875 | 2 | | Dune | 12.99 | 1299 | 0 | 3 | Done | maybe | yes
# Write your program below this line.
receipt = ""
books = 0
subtotal_cents = 0
while True:
    title = input("Title (or done): ").strip()
    if title.lower() == "done":
        break
    if title == "":
        print("A title, please")
        continue
    if len(title) > 15:
        print("At most 15 characters")
        continue
    while True:
        reply = input("Price in cents: ").strip()
        if reply.isdecimal() and 1 <= int(reply) <= 20000:
            price_cents = int(reply)
            break
        print("A price from 1 to 20000, please")
    while True:
        reply = input("Copies: ").strip()
        if reply.isdecimal() and 1 <= int(reply) <= 20:
            copies = int(reply)
            break
        print("From 1 to 20 copies, please")
    amount_cents = price_cents * copies
    if copies >= 3:
        amount_cents -= amount_cents // 10
    books += copies
    subtotal_cents += amount_cents
    receipt += f"{copies:>2} x {title:<15} {amount_cents / 100:.2f}\n"
if books == 0:
    print("No sale")
else:
    while True:
        member = input("Member (yes/no): ").strip().lower()
        if member == "yes" or member == "no":
            break
        print("Please answer yes or no")
    discount_cents = 0
    if member == "yes":
        discount_cents = subtotal_cents // 10
    elif subtotal_cents >= 5000:
        discount_cents = subtotal_cents // 20
    total_cents = subtotal_cents - discount_cents
    points = total_cents // 500
    if member == "yes":
        points *= 2
    print("Inkwell Books")
    print("-" * 28)
    print(receipt, end="")
    print("-" * 28)
    print(f"Subtotal{subtotal_cents / 100:>20.2f}")
    print(f"Discount{discount_cents / 100:>20.2f}")
    print(f"Total{total_cents / 100:>23.2f}")
    print("-" * 28)
    print(f"Books: {books}, points: {points}")
