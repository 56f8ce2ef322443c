# message: 1 - 56 / 100 is not exact
# misconception: a factor with a point is as exact as whole numbers
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
new_prices = [int(price * (1 - percent / 100)) for price in prices_cents]
labels = [f"{title}: {price / 100:.2f}" for title, price in zip(titles, new_prices)]
for label in labels:
    print(label)
