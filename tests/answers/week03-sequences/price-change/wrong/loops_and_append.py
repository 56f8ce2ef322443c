# message: comprehension
# misconception: a loop is a comprehension
# program: price-change
titles = ["Dune", "Emma", "Heidi"]
prices_cents = [1299, 875, 450]
percent = 15
# Write your program below this line.
new_prices = []
labels = []
for title, price in zip(titles, prices_cents):
    new = price * (100 - percent) // 100
    new_prices.append(new)
    labels.append(f"{title}: {new / 100:.2f}")
for label in labels:
    print(label)
