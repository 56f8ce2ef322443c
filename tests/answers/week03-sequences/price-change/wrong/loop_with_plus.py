# message: The line that makes `new_prices` should use `comprehension`
# misconception: only append is not wanted
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
new_prices = []
for price in prices_cents:
    new_prices += [price * (100 - percent) // 100]
labels = [f"{title}: {price / 100:.2f}" for title, price in zip(titles, new_prices)]
print("\n".join([label for label in labels]))
