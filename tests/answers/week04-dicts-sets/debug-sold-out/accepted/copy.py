# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title in stock.copy():
    if stock[title] == 0:
        del stock[title]
for title, copies in stock.items():
    print(f"{title}: {copies}")
