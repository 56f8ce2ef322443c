# message: equal titles keep their order
# misconception: equal titles may be sorted by what comes next
%%writefile stockroom.py
"""The stockroom of Inkwell Books: stock, orders and the report, in text files."""

from pathlib import Path

import prices

# Write your functions below this line.


def lines_of(filename):
    path = Path(filename)
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip()]


def save(filename, lines):
    text = "".join(f"{line}\n" for line in lines)
    Path(filename).write_text(text, encoding="utf-8")


def read_stock(filename):
    stock = {}
    for line in lines_of(filename):
        isbn, title, copies, cents = line.split(";")
        stock[isbn] = {"title": title, "copies": int(copies), "cents": int(cents)}
    return stock


def write_stock(filename, stock):
    by_title = sorted(stock.items(), key=lambda item: (item[1]["title"].lower(), item[0]))
    lines = [f"{isbn};{book['title']};{book['copies']};{book['cents']}" for isbn, book in by_title]
    save(filename, lines)


def log_order(filename, isbn, copies):
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{isbn};{copies}\n")


def fill_orders(stock_file, order_file, report_file):
    stock = read_stock(stock_file)
    report = []
    total = 0
    for line in lines_of(order_file):
        isbn, copies = line.split(";")
        copies = int(copies)
        if isbn not in stock:
            report.append(f"unknown: {isbn}")
            continue
        book = stock[isbn]
        if book["copies"] < copies:
            report.append(f"short: {book['title']}, {book['copies']} of {copies}")
            continue
        cents = book["cents"] * copies
        if copies >= 3:
            cents = prices.discounted(cents, 10)
        book["copies"] -= copies
        total += cents
        report.append(f"sold: {book['title']} x {copies}, {prices.label(cents)}")
    report.append(f"Total: {prices.label(total)}")

    # Everything is calculated: now the files.
    save(report_file, report)
    write_stock(stock_file, stock)
    save(order_file, [])
    return total


if __name__ == "__main__":
    print("Sold for", prices.label(fill_orders("stock.txt", "orders.txt", "report.txt")))
