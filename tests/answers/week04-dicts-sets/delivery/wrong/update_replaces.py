# message: Update replaces the old numbers
# misconception: update adds up
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
new_titles = [title for title in delivery if title not in stock]
stock.update(delivery)
low = {title: copies for title, copies in stock.items() if copies <= 2}
print(f"{len(delivery)} titles, {len(new_titles)} new")
