# message: convert one with int(), float() or str()
# misconception: a text with digits is a number
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = copies_text
price = price_text
total = copies * price
label = copies + " copies"
print(label, total)
