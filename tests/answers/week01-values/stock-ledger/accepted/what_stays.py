# program: stock-ledger
stock = 40
sold = 13
boxes = 2
# The texts are joined, and each event has its own name.
stock -= sold
print("After sales: " + str(stock))
delivery = boxes
delivery *= 12
stock += delivery
print("After delivery: " + str(stock))
stock = stock // 2 + stock % 2
print("After the move: " + str(stock))
