# message: one label per line
# misconception: print shows a list line by line
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
new_prices = [price * (100 - percent) // 100 for price in prices_cents]
labels = [f"{title}: {price / 100:.2f}" for title, price in zip(titles, new_prices)]
print(labels)
