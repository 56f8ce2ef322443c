# message: the capitals of a title stay
# misconception: a title has capitals everywhere
def read_number(name, text):
    """Give a field of the list as a whole number."""
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
    price_cents = read_number("price", price_text)
    stock = read_number("stock", stock_text)
    if price_cents < 0 or stock < 0:
        raise ValueError("price and stock must not be negative")
    return {"isbn": isbn, "title": title.title(), "price_cents": price_cents, "stock": stock}
