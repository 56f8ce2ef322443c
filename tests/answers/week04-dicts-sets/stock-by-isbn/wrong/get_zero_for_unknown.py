# message: A missing ISBN is not one with 0 copies
# misconception: a missing key and a value of 0 are the same
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
copies = stock.get(isbn, 0)
if copies < wanted:
    print(f"{isbn}: only {copies} left")
else:
    stock[isbn] -= wanted
    print(f"{isbn}: {stock[isbn]} left")
