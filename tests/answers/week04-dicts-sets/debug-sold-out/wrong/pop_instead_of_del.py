# message: The loop goes through what it changes
# misconception: only del is forbidden in a loop
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title in stock:
    if stock[title] == 0:
        stock.pop(title)
for title, copies in stock.items():
    print(f"{title}: {copies}")
