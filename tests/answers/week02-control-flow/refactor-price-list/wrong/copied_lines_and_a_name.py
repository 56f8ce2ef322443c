# message: should use `for`; it never does
# misconception: a name for the length is all that was asked for
# program: refactor-price-list
price_cents = 900
most = 6
print(f"1 x: {price_cents / 100:.2f}")
print(f"2 x: {2 * price_cents / 100:.2f}")
print(f"3 x: {3 * (price_cents - 100) / 100:.2f}")
print(f"4 x: {4 * (price_cents - 100) / 100:.2f}")
print(f"5 x: {5 * (price_cents - 200) / 100:.2f}")
print(f"{most} x: {most * (price_cents - 200) / 100:.2f}")
