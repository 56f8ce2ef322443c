# message: from 100 on includes 100 itself: that is >=
# misconception: more than 99 and more than 100 are the same
# program: debug-discount
total = 120
if total > 100:
    discount = 15
elif total >= 50:
    discount = 10
else:
    discount = 0
print(f"Discount: {discount} percent")
