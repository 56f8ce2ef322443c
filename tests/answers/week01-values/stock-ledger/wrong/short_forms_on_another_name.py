# message: change `stock` itself
# misconception: it is enough that the signs stand somewhere in the program
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
counter = 0
counter -= 1
counter += 1
stock = stock - sold
print("After sales:", stock)
stock = stock + boxes * 12
print("After delivery:", stock)
stock = stock - stock // 2
print("After the move:", stock)
