# message: print after each change
# misconception: print shows what the name was at each step
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= sold
stock += boxes * 12
stock -= stock // 2
print("After sales:", stock)
print("After delivery:", stock)
print("After the move:", stock)
