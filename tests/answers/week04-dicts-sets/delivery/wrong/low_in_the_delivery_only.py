# message: go through all of stock
# misconception: only what was delivered can be low
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
new_titles = []
for title, copies in delivery.items():
    if title not in stock:
        new_titles.append(title)
    stock[title] = stock.get(title, 0) + copies
low = {title: copies for title, copies in stock.items() if copies <= 2 and title in delivery}
print(f"{len(delivery)} titles, {len(new_titles)} new")
