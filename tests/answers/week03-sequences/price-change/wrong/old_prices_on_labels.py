# message: the new prices belong on the labels
# misconception: the name price is the new one
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
new_prices = [price * (100 - percent) // 100 for price in prices_cents]
labels = [f"{title}: {price / 100:.2f}" for title, price in zip(titles, prices_cents)]
for label in labels:
    print(label)
