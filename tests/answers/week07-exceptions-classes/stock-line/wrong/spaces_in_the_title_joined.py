# message: look at the value of the key 'title'
# misconception: all runs of spaces become one space
def whole_number(name, text):
    try:
        return int(text)
    except ValueError as error:
        raise ValueError(f"{name} is no whole number: {text}") from error


def parse_stock_line(line):
    fields = [field.strip() for field in line.split(";")]
    if len(fields) != 4:
        raise ValueError(f"4 fields expected, got {len(fields)}")
    isbn, title, price_text, stock_text = fields
    if len(isbn) != 13 or not isbn.isdecimal():
        raise ValueError(f"isbn must have 13 digits: {isbn}")
    price = whole_number("price", price_text)
    stock = whole_number("stock", stock_text)
    if price < 0 or stock < 0:
        raise ValueError("price and stock must not be negative")
    return {"isbn": isbn, "title": " ".join(title.split()), "price_cents": price, "stock": stock}
