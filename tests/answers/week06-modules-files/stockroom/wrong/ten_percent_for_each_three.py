# message: Hidden check
# misconception: each three copies take 10 percent more off
%%writefile stockroom.py
"""The stockroom of Inkwell Books: stock, orders and the report, in text files."""

from pathlib import Path

import prices

# Write your functions below this line.


def clean_lines(filename):
    """Return the lines of a file that have something in them."""
    path = Path(filename)
    if not path.exists():
        return []
    rows = path.read_text(encoding="utf-8").split("\n")
    return [row.strip() for row in rows if row.strip()]


def read_stock(filename):
    """Return the stock in a file as a dictionary of dictionaries."""
    stock = {}
    for row in clean_lines(filename):
        isbn, title, copies, cents = row.split(";")
        stock[isbn] = {"title": title, "copies": int(copies), "cents": int(cents)}
    return stock


def write_stock(filename, stock):
    """Write the stock to a file, by title."""
    with open(filename, "w", encoding="utf-8") as file:
        for isbn, book in sorted(stock.items(), key=lambda item: item[1]["title"].lower()):
            print(isbn, book["title"], book["copies"], book["cents"], sep=";", file=file)


def log_order(filename, isbn, copies):
    """Append one order."""
    with open(filename, "a", encoding="utf-8") as file:
        file.write(f"{isbn};{copies}\n")


def fill_orders(stock_file, order_file, report_file):
    """Fill the orders, write the report, and return the total in cents."""
    stock = read_stock(stock_file)
    total = 0
    report = []
    for row in clean_lines(order_file):
        isbn, wanted = row.split(";")
        wanted = int(wanted)
        if isbn not in stock:
            report.append(f"unknown: {isbn}")
            continue
        book = stock[isbn]
        if book["copies"] < wanted:
            report.append(f"short: {book['title']}, {book['copies']} of {wanted}")
            continue
        amount = book["cents"] * wanted
        if wanted >= 3:
            amount = prices.discounted(amount, 10 * (wanted // 3))
        book["copies"] -= wanted
        total += amount
        report.append(f"sold: {book['title']} x {wanted}, {prices.label(amount)}")
    report.append(f"Total: {prices.label(total)}")
    Path(report_file).write_text("\n".join(report) + "\n", encoding="utf-8")
    write_stock(stock_file, stock)
    Path(order_file).write_text("", encoding="utf-8")
    return total


if __name__ == "__main__":
    print("Sold for", prices.label(fill_orders("stock.txt", "orders.txt", "report.txt")))
