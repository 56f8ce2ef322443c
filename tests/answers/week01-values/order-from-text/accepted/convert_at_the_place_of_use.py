# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
total = int(copies_text) * float(price_text)
label = str(int(copies_text)) + " copies"
copies = int(copies_text)
price = float(price_text)
print(label + " " + str(total))
