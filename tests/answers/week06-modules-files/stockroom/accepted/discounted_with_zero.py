%%writefile stockroom.py
"""The stockroom of Inkwell Books: stock, orders and the report, in text files."""

from pathlib import Path

import prices
from prices import discounted, label

# Write your functions below this line.
def read_stock(filename):
    stock = {}
    if Path(filename).is_file():
        with open(filename, encoding="utf-8") as file:
            for line in file:
                if line.strip():
                    isbn, title, copies, cents = line.rstrip("\n").split(";")
                    stock[isbn] = dict(title=title, copies=int(copies), cents=int(cents))
    return stock
def write_stock(filename, stock):
    isbns = sorted(stock, key=lambda isbn: stock[isbn]["title"].casefold())
    with open(filename, "w", encoding="utf-8") as file:
        for isbn in isbns:
            book = stock[isbn]
            file.write(f"{isbn};{book['title']};{book['copies']};{book['cents']}\n")
def log_order(filename, isbn, copies):
    with open(filename, "a", encoding="utf-8") as file:
        print(isbn, copies, sep=";", file=file)
def read_orders(filename):
    try:
        text = Path(filename).read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    orders = []
    for line in text.splitlines():
        if line.strip() != "":
            isbn, copies = line.split(";")
            orders.append((isbn.strip(), int(copies)))
    return orders
def fill_one(stock, isbn, copies):
    """Return the line and the amount."""
    if isbn not in stock:
        return f"unknown: {isbn}", 0
    book = stock[isbn]
    if copies > book["copies"]:
        return f"short: {book['title']}, {book['copies']} of {copies}", 0
    percent = 10 if copies >= 3 else 0
    cents = discounted(copies * book["cents"], percent=percent)
    book["copies"] = book["copies"] - copies
    return f"sold: {book['title']} x {copies}, {label(cents)}", cents
def fill_orders(stock_file, order_file, report_file):
    stock = read_stock(stock_file)
    results = [fill_one(stock, isbn, copies) for isbn, copies in read_orders(order_file)]
    total = sum(cents for line, cents in results)
    with open(report_file, "w", encoding="utf-8") as report:
        for line, cents in results:
            report.write(line + "\n")
        report.write(f"Total: {label(total)}\n")
    write_stock(stock_file, stock)
    with open(order_file, "w", encoding="utf-8"):
        pass
    return total
def main():
    total = fill_orders("stock.txt", "orders.txt", "report.txt")
    print(f"Sold for {label(total)}")
if __name__ == "__main__":
    main()
