# message: the space belongs to the text
# misconception: joining puts a space in between, as print does
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = int(copies_text)
price = float(price_text)
total = copies * price
label = str(copies) + "copies"
print(label, total)
