# message: reads whole numbers only: for 2.5 use float()
# misconception: int makes any number
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = int(copies_text)
price = int(price_text)
total = copies * price
label = str(copies) + " copies"
print(label, total)
