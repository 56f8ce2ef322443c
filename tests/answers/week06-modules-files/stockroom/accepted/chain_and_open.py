%%writefile stockroom.py
"""The stockroom of Inkwell Books: stock, orders and the report, in text files."""

from pathlib import Path

import prices


def read_stock(filename):
    stock = {}
    if not Path(filename).exists():
        return stock
    with open(filename, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                parts = line.strip().split(";")
                stock[parts[0]] = {
                    "title": parts[1],
                    "copies": int(parts[2]),
                    "cents": int(parts[3]),
                }
    return stock


def write_stock(filename, stock):
    isbns = sorted(stock, key=lambda isbn: stock[isbn]["title"].lower())
    with open(filename, "w", encoding="utf-8") as file:
        for isbn in isbns:
            book = stock[isbn]
            print(isbn, book["title"], book["copies"], book["cents"], sep=";", file=file)


def log_order(filename, isbn, copies):
    with open(filename, "a", encoding="utf-8") as file:
        print(isbn, copies, sep=";", file=file)


def fill_orders(stock_file, order_file, report_file):
    stock = read_stock(stock_file)
    orders = []
    if Path(order_file).exists():
        orders = Path(order_file).read_text(encoding="utf-8").split()
    total = 0
    with open(report_file, "w", encoding="utf-8") as report:
        for order in orders:
            isbn, wanted = order.split(";")
            wanted = int(wanted)
            if isbn not in stock:
                print("unknown:", isbn, file=report)
            elif stock[isbn]["copies"] < wanted:
                there = stock[isbn]["copies"]
                print(f"short: {stock[isbn]['title']}, {there} of {wanted}", file=report)
            else:
                cents = wanted * stock[isbn]["cents"]
                if wanted > 2:
                    cents = prices.discounted(cents, percent=10)
                stock[isbn]["copies"] -= wanted
                total += cents
                text = prices.label(cents)
                print(f"sold: {stock[isbn]['title']} x {wanted}, {text}", file=report)
        print("Total:", prices.label(total), file=report)
    write_stock(stock_file, stock)
    with open(order_file, "w", encoding="utf-8") as file:
        file.write("")
    return total


def main():
    total = fill_orders("stock.txt", "orders.txt", "report.txt")
    print(f"Sold for {prices.label(total)}")


if __name__ == "__main__":
    main()
