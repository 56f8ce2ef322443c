# message: A title that is not in stock yet must get in
# misconception: only keys that are there can get a value
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
new_titles = []
for title, copies in delivery.items():
    if title in stock:
        stock[title] += copies
    else:
        new_titles.append(title)
low = {title: copies for title, copies in stock.items() if copies <= 2}
print(f"{len(delivery)} titles, {len(new_titles)} new")
