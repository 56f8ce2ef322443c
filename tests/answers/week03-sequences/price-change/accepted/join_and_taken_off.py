# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
# Write your program below this line.
new_prices = [p - -(-p * percent // 100) for p in prices_cents]
labels = [titles[i] + ": " + f"{new_prices[i] / 100:.2f}" for i in range(len(titles))]
if labels:
    print("\n".join(labels))
