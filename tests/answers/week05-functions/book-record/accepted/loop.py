def book_record(title, price_cents, **details):
    record = {"title": title.strip(), "price_cents": price_cents}
    for name, value in details.items():
        if value is not None:
            record[name] = value
    return record
