# message: must be taken off in stock itself
# misconception: a name for a value changes the dictionary
# program: stock-by-isbn
stock = {"9780141439587": 4, "9780441172719": 2}
isbn = "9780441172719"
wanted = 1
# Write your program below this line.
if isbn not in stock:
    print(f"{isbn}: unknown")
else:
    copies = stock[isbn]
    if copies < wanted:
        print(f"{isbn}: only {copies} left")
    else:
        copies -= wanted
        print(f"{isbn}: {copies} left")
