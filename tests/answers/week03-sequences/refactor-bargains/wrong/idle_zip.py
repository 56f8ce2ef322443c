# message: the loop that prints goes through enumerate(zip(...))
# misconception: zip anywhere is enough
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = [title.upper() for title, price in zip(titles, prices_cents) if price < limit_cents]
reduced = [price - 100 if price >= limit_cents else price for price in prices_cents]
zip(titles)
for number, title in enumerate(titles):
    print(f"{number + 1}. {title}: {reduced[number] / 100:.2f}")
print("Bargains:", ", ".join(bargains))
