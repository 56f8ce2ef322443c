# message: the title is stripped
# misconception: strip changes the text itself
def book_record(title, price_cents, **details):
    title.strip()
    record = {"title": title, "price_cents": price_cents}
    for name, value in details.items():
        if value is not None:
            record[name] = value
    return record
