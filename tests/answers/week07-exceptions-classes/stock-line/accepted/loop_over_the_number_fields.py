def parse_stock_line(line):
    parts = line.split(";")
    if len(parts) != 4:
        raise ValueError(f"4 fields expected, got {len(parts)}")
    entry = {"isbn": parts[0].strip(), "title": parts[1].strip()}
    if len(entry["isbn"]) != 13 or not entry["isbn"].isdecimal():
        raise ValueError(f"isbn must have 13 digits: {entry['isbn']}")
    for name, key, text in [("price", "price_cents", parts[2]), ("stock", "stock", parts[3])]:
        try:
            entry[key] = int(text.strip())
        except ValueError as error:
            raise ValueError(f"{name} is no whole number: {text.strip()}") from error
    if entry["price_cents"] < 0 or entry["stock"] < 0:
        raise ValueError("price and stock must not be negative")
    return entry
