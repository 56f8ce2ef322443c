# message: Ask whether a title is new before you add it
# misconception: the order of question and change does not matter
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
new_titles = []
for title, copies in delivery.items():
    stock[title] = stock.get(title, 0) + copies
    if title not in stock:
        new_titles.append(title)
low = {title: copies for title, copies in stock.items() if copies <= 2}
print(f"{len(delivery)} titles, {len(new_titles)} new")
