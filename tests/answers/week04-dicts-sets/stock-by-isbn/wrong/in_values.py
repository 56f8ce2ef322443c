# message: The ISBN is there: ask whether it is a key, with in
# misconception: in looks at the values
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
if isbn not in stock.values():
    print(f"{isbn}: unknown")
elif stock[isbn] < wanted:
    print(f"{isbn}: only {stock[isbn]} left")
else:
    stock[isbn] -= wanted
    print(f"{isbn}: {stock[isbn]} left")
