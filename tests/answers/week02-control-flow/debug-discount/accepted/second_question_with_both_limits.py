# program: debug-discount
total = 120
if total >= 100:
    discount = 15
if 50 <= total < 100:
    discount = 10
if total < 50:
    discount = 0
print(f"Discount: {discount} percent")
