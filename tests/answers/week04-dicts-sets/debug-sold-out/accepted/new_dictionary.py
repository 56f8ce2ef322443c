# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
stock = {title: copies for title, copies in stock.items() if copies > 0}
for title, copies in stock.items():
    print(f"{title}: {copies}")
