# message: stopped in line 9 with TypeError
# misconception: int(copies_text) changes the text itself
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
int(copies_text)
float(price_text)
copies = copies_text
price = price_text
total = copies * price
label = str(copies) + " copies"
print(label, total)
