# message: else belongs to the if right above it
# misconception: with both limits in the second question, the else still means "below 50"
# program: debug-discount
total = 120
if total >= 100:
    discount = 15
if 50 <= total < 100:
    discount = 10
else:
    discount = 0
print(f"Discount: {discount} percent")
