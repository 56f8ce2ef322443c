# message: calculate with the three names
# misconception: the numbers are always the ones of the example
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock -= 13
print("After sales:", stock)
stock += 24
print("After delivery:", stock)
stock -= 25
print("After the move:", stock)
