# message: ask for 100 first, and for 50 only (elif) if the answer was no
# misconception: turning the chain around is enough
# program: debug-discount
total = 120
if total >= 50:
    discount = 10
elif total >= 100:
    discount = 15
else:
    discount = 0
print(f"Discount: {discount} percent")
