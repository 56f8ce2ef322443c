# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= sold
print("After sales:", stock)
stock += boxes * 12
print("After delivery:", stock)
moved = stock // 2
stock -= moved
print("After the move:", stock)
