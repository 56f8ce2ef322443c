# message: that is a float, and cents are whole
# misconception: without int() no cent can be lost
# program: debug-cents
price = 19.99
cents = price * 100
print("Price in cents:", cents)
