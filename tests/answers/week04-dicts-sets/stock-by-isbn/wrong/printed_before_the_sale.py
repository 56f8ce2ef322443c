# message: The number after the sale is asked for
# misconception: the order of two lines does not matter
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
if isbn not in stock:
    print(f"{isbn}: unknown")
elif stock[isbn] < wanted:
    print(f"{isbn}: only {stock[isbn]} left")
else:
    print(f"{isbn}: {stock[isbn]} left")
    stock[isbn] -= wanted
