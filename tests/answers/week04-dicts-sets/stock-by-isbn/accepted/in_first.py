# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
if isbn in stock:
    if stock[isbn] >= wanted:
        stock[isbn] = stock[isbn] - wanted
        print(f"{isbn}: {stock[isbn]} left")
    else:
        print(f"{isbn}: only {stock[isbn]} left")
else:
    print(f"{isbn}: unknown")
