# message: half books: use the division that gives whole numbers
# misconception: half is / 2
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= sold
print("After sales:", stock)
stock += boxes * 12
print("After delivery:", stock)
stock -= stock / 2
print("After the move:", stock)
