# message: The sold-out titles are still in stock
# misconception: del on the name of the loop removes the pair
# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
for title in list(stock):
    if stock[title] == 0:
        del title
for title, copies in stock.items():
    print(f"{title}: {copies}")
