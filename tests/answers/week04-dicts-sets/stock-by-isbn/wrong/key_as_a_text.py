# message: stock[isbn] -= wanted
# misconception: the name isbn is written in quotes between the brackets
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
    stock["isbn"] = stock[isbn] - wanted
    print(f"{isbn}: {stock['isbn']} left")
