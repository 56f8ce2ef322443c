# message: comprehension
# misconception: it is right already
# program: refactor-bargains
titles = ["Dune", "Emma", "Heidi", "Momo"]
prices_cents = [1299, 875, 450, 1000]
limit_cents = 1000
bargains = []
i = 0
while i < len(titles):
    if prices_cents[i] < limit_cents:
        bargains.append(titles[i].upper())
    i += 1
reduced = []
i = 0
while i < len(prices_cents):
    if prices_cents[i] >= limit_cents:
        reduced.append(prices_cents[i] - 100)
    else:
        reduced.append(prices_cents[i])
    i += 1
for i in range(len(titles)):
    print(f"{i + 1}. {titles[i]}: {reduced[i] / 100:.2f}")
print("Bargains:", ", ".join(bargains))
