# message: cut off the decimals: a price needs float()
# misconception: a text of a float becomes a number with int(float())
# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
copies = int(copies_text)
price = int(float(price_text))
total = copies * price
label = str(copies) + " copies"
print(label, total)
