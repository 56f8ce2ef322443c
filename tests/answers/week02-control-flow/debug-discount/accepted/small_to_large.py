# program: debug-discount
total = 120
discount = 0
if total >= 50:
    discount = 10
if total >= 100:
    discount = 15
print(f"Discount: {discount} percent")
