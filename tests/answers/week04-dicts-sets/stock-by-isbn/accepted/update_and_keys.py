# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
if isbn not in stock.keys():
    print(isbn + ": unknown")
else:
    left = stock[isbn] - wanted
    if left < 0:
        print(isbn + ": only", stock[isbn], "left")
    else:
        stock.update({isbn: left})
        print(isbn + ":", left, "left")
