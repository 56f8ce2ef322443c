# message: with order_cents = 2500 stopped in line 9 with NameError: name 'shipping_cents' is not defined
# misconception: without shipping there is nothing to assign
# program: shipping-fee
order_cents = 2199
# Write your program below this line.
if order_cents < 2500:
    shipping_cents = 350
    to_pay_cents = order_cents + 350
else:
    to_pay_cents = order_cents
print(f"Shipping: {shipping_cents / 100:.2f}")
print(f"To pay: {to_pay_cents / 100:.2f}")
