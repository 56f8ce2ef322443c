# message: a book whose last copy is sold stays in stock
# misconception: a book without copies is not in the dictionary
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
    stock[isbn] -= wanted
    print(f"{isbn}: {stock[isbn]} left")
    if stock[isbn] == 0:
        del stock[isbn]
