# program: shipping-fee
order_cents = 2199
# Write your program below this line.
if order_cents > 2499:
    shipping_cents = 0
    to_pay_cents = order_cents
    print("Shipping: 0.00")
    print(f"To pay: {to_pay_cents / 100:.2f}")
else:
    shipping_cents = 350
    to_pay_cents = order_cents + 350
    print("Shipping: 3.50")
    print(f"To pay: {to_pay_cents / 100:.2f}")
