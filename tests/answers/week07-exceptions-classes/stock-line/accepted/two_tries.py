def parse_stock_line(line):
    parts = line.split(";")
    if len(parts) != 4:
        raise ValueError(f"4 fields expected, got {len(parts)}")
    isbn, title, price, stock = [part.strip() for part in parts]
    if not (isbn.isdecimal() and len(isbn) == 13):
        raise ValueError(f"isbn must have 13 digits: {isbn}")
    try:
        price_cents = int(price)
    except ValueError as error:
        raise ValueError(f"price is no whole number: {price}") from error
    try:
        copies = int(stock)
    except ValueError as error:
        raise ValueError(f"stock is no whole number: {stock}") from error
    if min(price_cents, copies) < 0:
        raise ValueError("price and stock must not be negative")
    return {"isbn": isbn, "title": title, "price_cents": price_cents, "stock": copies}
