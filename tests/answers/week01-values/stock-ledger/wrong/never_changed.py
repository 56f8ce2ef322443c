# message: the lines are right, but
# misconception: the stock is only printed
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
print("After sales:", stock - sold)
print("After delivery:", stock - sold + boxes * 12)
print("After the move:", 26)
