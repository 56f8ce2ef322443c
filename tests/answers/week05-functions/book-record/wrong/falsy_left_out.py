# message: only None is left out: 0 and the empty text stay
# misconception: if value asks for None
def book_record(title, price_cents, **details):
    record = {"title": title.strip(), "price_cents": price_cents}
    for name, value in details.items():
        if value:
            record[name] = value
    return record
