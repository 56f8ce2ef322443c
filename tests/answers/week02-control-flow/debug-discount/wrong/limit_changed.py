# message: from 50 on includes 50 itself: that is >=
# misconception: the second question is too wide at its limit only
# program: debug-discount
total = 120
if total >= 100:
    discount = 15
elif total > 50:
    discount = 10
else:
    discount = 0
print(f"Discount: {discount} percent")
