def book_record(title, price_cents, **details):
    known = {name: value for name, value in details.items() if value is not None}
    return {"title": title.strip(), "price_cents": price_cents, **known}
