# message: the sold-out titles must go from stock itself
# misconception: what is not printed is gone
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title, copies in stock.items():
    if copies > 0:
        print(f"{title}: {copies}")
