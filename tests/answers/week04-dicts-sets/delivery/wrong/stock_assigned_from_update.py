# message: None means that nothing useful was assigned
# misconception: a method that changes a dictionary gives it back
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
new_titles = []
for title, copies in delivery.items():
    if title not in stock:
        new_titles.append(title)
    stock[title] = stock.get(title, 0) + copies
kept = stock
stock = stock.update({})
low = {title: copies for title, copies in kept.items() if copies <= 2}
print(f"{len(delivery)} titles, {len(new_titles)} new")
