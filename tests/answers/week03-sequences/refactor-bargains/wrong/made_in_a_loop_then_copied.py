# message: the comprehensions make the lists, and enumerate counts
# misconception: a comprehension may copy what a loop has made
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = [title.upper() for title, price in zip(titles, prices_cents) if price < limit_cents]
lowered = []
for price in prices_cents:
    lowered += [price - 100 if price >= limit_cents else price]
reduced = [price for price in lowered]
for number, (title, price) in enumerate(zip(titles, reduced), start=1):
    print(f"{number}. {title}: {price / 100:.2f}")
print("Bargains:", ", ".join(bargains))
