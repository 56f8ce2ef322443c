# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
old = list(stock)
total = {title: delivery[title] + stock.get(title, 0) for title in delivery}
stock.update(total)
new_titles = []
for title in delivery:
    if title not in old:
        new_titles.append(title)
low = {title: n for title, n in stock.items() if n in (0, 1, 2)}
print(f"{len(delivery)} titles, {len(new_titles)} new")
