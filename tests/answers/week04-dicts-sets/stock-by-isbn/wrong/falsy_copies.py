# message: A value of 0 is not a missing key
# misconception: what get gives counts as false only if the key is missing
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
if not stock.get(isbn):
    print(f"{isbn}: unknown")
elif stock[isbn] < wanted:
    print(f"{isbn}: only {stock[isbn]} left")
else:
    stock[isbn] -= wanted
    print(f"{isbn}: {stock[isbn]} left")
