# message: that is the price of the example
# misconception: the numbers are always the ones of the example
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = 3
price = 8.25
total = 24.75
label = "3 copies"
print(label, total)
