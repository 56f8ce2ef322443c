# message: There is no name `most` yet
# misconception: a program that is right needs no change
# program: refactor-price-list
price_cents = 900
print(f"1 x: {price_cents / 100:.2f}")
print(f"2 x: {2 * price_cents / 100:.2f}")
print(f"3 x: {3 * (price_cents - 100) / 100:.2f}")
print(f"4 x: {4 * (price_cents - 100) / 100:.2f}")
print(f"5 x: {5 * (price_cents - 200) / 100:.2f}")
print(f"6 x: {6 * (price_cents - 200) / 100:.2f}")
