# program: order-from-text
copies_text = "3"
price_text = "8.25"
# Write your program below this line.
number_of_copies = int(copies_text)
price_of_one = float(price_text)
copies = number_of_copies
price = price_of_one
total = price_of_one * number_of_copies
label = f"{number_of_copies} copies"
print(f"{label} {total}")
