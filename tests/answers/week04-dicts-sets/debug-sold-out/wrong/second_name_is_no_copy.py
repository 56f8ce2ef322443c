# message: The loop goes through what it changes
# misconception: = makes a copy
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
everything = stock
for title in everything:
    if stock[title] == 0:
        del stock[title]
for title, copies in stock.items():
    print(f"{title}: {copies}")
