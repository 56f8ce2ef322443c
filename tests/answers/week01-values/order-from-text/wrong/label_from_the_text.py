# message: the text still has its zero
# misconception: the text and the number made of it look the same
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = int(copies_text)
price = float(price_text)
total = copies * price
label = copies_text + " copies"
print(label, total)
