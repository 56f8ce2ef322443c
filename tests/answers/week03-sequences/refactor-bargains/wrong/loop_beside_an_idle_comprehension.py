# message: The line that makes `reduced` should use `comprehension`
# misconception: two comprehensions anywhere are enough
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = [title.upper() for title, price in zip(titles, prices_cents) if price < limit_cents]
reduced = []
for price in prices_cents:
    reduced += [price - 100 if price >= limit_cents else price]
shown = [title for title in titles]
for number, (title, price) in enumerate(zip(shown, reduced), start=1):
    print(f"{number}. {title}: {price / 100:.2f}")
print("Bargains:", ", ".join(bargains))
