# message: the limit itself counts, so >= and not >
# misconception: "from 25.00 on" is the same as "more than 25.00"
# program: shipping-fee
order_cents = 2199
# Write your program below this line.
if order_cents > 2500:
    shipping_cents = 0
else:
    shipping_cents = 350
to_pay_cents = order_cents + shipping_cents
print(f"Shipping: {shipping_cents / 100:.2f}")
print(f"To pay: {to_pay_cents / 100:.2f}")
