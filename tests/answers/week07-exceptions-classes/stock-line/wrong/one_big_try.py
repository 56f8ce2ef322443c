# message: the text of the exception is asked for exactly as in the table
# misconception: one handler for all lines is enough
def parse_stock_line(line):
    try:
        fields = [field.strip() for field in line.split(";")]
        if len(fields) != 4:
            raise ValueError(f"4 fields expected, got {len(fields)}")
        isbn, title, price_text, stock_text = fields
        if len(isbn) != 13 or not isbn.isdecimal():
            raise ValueError(f"isbn must have 13 digits: {isbn}")
        price_cents = int(price_text)
    except ValueError as error:
        raise ValueError(f"price is no whole number: {line}") from error
    try:
        stock = int(stock_text)
    except ValueError as error:
        raise ValueError(f"stock is no whole number: {stock_text}") from error
    if price_cents < 0 or stock < 0:
        raise ValueError("price and stock must not be negative")
    return {"isbn": isbn, "title": title, "price_cents": price_cents, "stock": stock}
