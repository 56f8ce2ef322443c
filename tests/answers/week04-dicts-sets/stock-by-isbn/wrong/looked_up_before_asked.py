# message: stopped in line 6 with KeyError: '9780141182803'
# misconception: a missing key gives 0
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
copies = stock[isbn]
if isbn not in stock:
    print(f"{isbn}: unknown")
elif copies < wanted:
    print(f"{isbn}: only {copies} left")
else:
    stock[isbn] -= wanted
    print(f"{isbn}: {stock[isbn]} left")
