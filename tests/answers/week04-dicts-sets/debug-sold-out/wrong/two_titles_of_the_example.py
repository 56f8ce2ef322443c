# message: Which titles go depends on their copies, not on their names
# misconception: the stock given is the only one
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
del stock["Dune"]
del stock["Momo"]
for title, copies in stock.items():
    print(f"{title}: {copies}")
