# message: the capitals stay as they are
# misconception: a title has capitals everywhere
def book_record(title, price_cents, **details):
    record = {"title": title.strip().title(), "price_cents": price_cents}
    for name, value in details.items():
        if value is not None:
            record[name] = value
    return record
