# message: the delivery itself stays as it is
# misconception: what was taken in must be taken out
# program: delivery
stock = {"Emma": 1, "Dune": 1, "Momo": 2}
delivery = {"Dune": 5, "Ulysses": 2, "Emma": 2}
# Write your program below this line.
new_titles = []
number = len(delivery)
for title in list(delivery):
    if title not in stock:
        new_titles.append(title)
    stock[title] = stock.get(title, 0) + delivery.pop(title)
low = {title: copies for title, copies in stock.items() if copies <= 2}
print(f"{number} titles, {len(new_titles)} new")
