# message: Only the first sold-out title went
# misconception: the loop must be left after a change
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title in stock:
    if stock[title] == 0:
        del stock[title]
        break
for title, copies in stock.items():
    print(f"{title}: {copies}")
