# message: work it out at that place
# misconception: the number that moves follows along when the stock changes
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
moved = stock // 2
stock -= sold
print("After sales:", stock)
stock += boxes * 12
print("After delivery:", stock)
stock -= moved
print("After the move:", stock)
