# message: It starts right, but then more was printed
# misconception: print at once, and what comes later does not matter
# program: debug-discount
total = 120
if total >= 100:
    discount = 15
    print(f"Discount: {discount} percent")
if total >= 50:
    discount = 10
else:
    discount = 0
print(f"Discount: {discount} percent")
