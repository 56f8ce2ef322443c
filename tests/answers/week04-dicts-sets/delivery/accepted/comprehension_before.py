# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
new_titles = [title for title in delivery if title not in stock]
for title in delivery:
    stock.setdefault(title, 0)
    stock[title] += delivery[title]
low = {title: stock[title] for title in stock if stock[title] < 3}
print(f"{len(delivery)} titles, {len(new_titles)} new")
