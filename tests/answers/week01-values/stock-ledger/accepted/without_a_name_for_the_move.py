# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= sold
print(f"After sales: {stock}")
stock += 12 * boxes
print(f"After delivery: {stock}")
stock -= stock // 2
print(f"After the move: {stock}")
