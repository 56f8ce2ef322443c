# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
# Write your program below this line.
new_prices = [(100 - percent) * price // 100 for price in prices_cents]
labels = [f"{title}: {new_prices[place] / 100:.2f}" for place, title in enumerate(titles)]
print("\n".join(labels))
