# message: below 2500 cents the fee is 350, from 2500 on it is 0
# misconception: the two runs of the text are all that can happen
# program: shipping-fee
order_cents = 2199
# Write your program below this line.
if order_cents == 2500:
    shipping_cents = 0
    to_pay_cents = 2500
    print("Shipping: 0.00")
    print("To pay: 25.00")
else:
    shipping_cents = 350
    to_pay_cents = 2549
    print("Shipping: 3.50")
    print("To pay: 25.49")
