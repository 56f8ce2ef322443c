# message: Mind the unit: 25.00 is 2500 cents
# misconception: the limit is 25, although the order counts cents
# program: shipping-fee
order_cents = 2199
# Write your program below this line.
if order_cents >= 25:
    shipping_cents = 0
else:
    shipping_cents = 350
to_pay_cents = order_cents + shipping_cents
print(f"Shipping: {shipping_cents / 100:.2f}")
print(f"To pay: {to_pay_cents / 100:.2f}")
