# message: only one loop is left, the one that prints
# misconception: a comprehension that copies is enough, the rest may be done in a loop
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = [title.upper() for title, price in zip(titles, prices_cents) if price < limit_cents]
reduced = [price for price in prices_cents]
for place, price in enumerate(prices_cents):
    if price >= limit_cents:
        reduced[place] = price - 100
for number, (title, price) in enumerate(zip(titles, reduced), start=1):
    print(f"{number}. {title}: {price / 100:.2f}")
print("Bargains:", ", ".join(bargains))
