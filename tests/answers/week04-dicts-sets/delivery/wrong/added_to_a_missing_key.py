# message: stopped in line 7 with KeyError: 'Ulysses'
# misconception: += makes a missing key
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
new_titles = []
for title, copies in delivery.items():
    stock[title] += copies
low = {title: copies for title, copies in stock.items() if copies <= 2}
print(f"{len(delivery)} titles, {len(new_titles)} new")
