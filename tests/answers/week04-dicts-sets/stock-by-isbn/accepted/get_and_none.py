# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
copies = stock.get(isbn)
if copies is None:
    print(f"{isbn}: unknown")
elif copies < wanted:
    print(f"{isbn}: only {copies} left")
else:
    copies -= wanted
    stock[isbn] = copies
    print(f"{isbn}: {copies} left")
