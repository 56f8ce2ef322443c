# message: These are cents: divide by 100 when you print
# misconception: cents can be printed as they are
# program: shipping-fee
order_cents = 2199
# Write your program below this line.
if order_cents >= 2500:
    shipping_cents = 0
else:
    shipping_cents = 350
to_pay_cents = order_cents + shipping_cents
print(f"Shipping: {shipping_cents:.2f}")
print(f"To pay: {to_pay_cents:.2f}")
