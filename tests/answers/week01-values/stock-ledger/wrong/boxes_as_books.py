# message: box holds 12 books
# misconception: a box is a book
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= sold
print("After sales:", stock)
stock += boxes
print("After delivery:", stock)
stock -= stock // 2
print("After the move:", stock)
