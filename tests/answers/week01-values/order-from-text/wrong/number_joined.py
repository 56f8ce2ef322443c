# message: convert one with int(), float() or str()
# misconception: + turns a number into text by itself
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = int(copies_text)
price = float(price_text)
total = copies * price
label = copies + " copies"
print(label, total)
