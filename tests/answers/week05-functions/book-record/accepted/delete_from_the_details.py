def book_record(title, price_cents, **details):
    for name in list(details):
        if details[name] is None:
            del details[name]
    record = dict(title=title.strip(), price_cents=price_cents)
    record.update(details)
    return record
