# program: debug-sold-out
stock = {"Emma": 4, "Dune": 0, "Momo": 0, "Ulysses": 1}
sold_out = [title for title in stock if stock[title] == 0]
for title in sold_out:
    stock.pop(title)
for title in stock:
    print(f"{title}: {stock[title]}")
