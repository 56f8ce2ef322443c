# program: debug-discount
total = 120
if total >= 100:
    discount = 15
else:
    if total >= 50:
        discount = 10
    else:
        discount = 0
print(f"Discount: {discount} percent")
