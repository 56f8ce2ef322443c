# message: Leave the numbers alone: change a question
# misconception: the value that is wrong in the report is the mistake
# program: debug-discount
total = 120
if total >= 100:
    discount = 15
if total >= 50:
    discount = 15
else:
    discount = 0
print(f"Discount: {discount} percent")
