# message: 51 is odd: 25 books move, and 26 stay
# misconception: it does not matter which half is rounded
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= sold
print("After sales:", stock)
stock += boxes * 12
print("After delivery:", stock)
stock //= 2
print("After the move:", stock)
