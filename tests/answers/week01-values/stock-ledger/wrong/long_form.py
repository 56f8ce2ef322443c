# message: should use `-=`
# misconception: the short form is only a matter of taste here
# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# Write your program below this line.
stock = stock - sold
print("After sales:", stock)
stock = stock + boxes * 12
print("After delivery:", stock)
stock = stock - stock // 2
print("After the move:", stock)
