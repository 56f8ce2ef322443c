# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
books = list(zip(titles, prices_cents))
bargains = [title.upper() for title, price in books if not price >= limit_cents]
reduced = [price if price < limit_cents else price - 100 for price in prices_cents]
for number, (title, price) in enumerate(zip(titles, reduced), start=1):
    print(f"{number}. {title}: {price / 100:.2f}")
print("Bargains:", ", ".join(bargains))
