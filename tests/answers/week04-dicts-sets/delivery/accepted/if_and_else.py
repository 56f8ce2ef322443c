# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
new_titles = []
low = {}
for title, copies in delivery.items():
    if title in stock:
        stock[title] += copies
    else:
        stock[title] = copies
        new_titles.append(title)
for title, copies in stock.items():
    if copies <= 2:
        low[title] = copies
print(len(delivery), "titles,", len(new_titles), "new")
