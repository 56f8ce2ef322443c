# message: unexpected keyword argument 'author'
# misconception: one star collects names as well
def book_record(title, price_cents, *details):
    record = {"title": title.strip(), "price_cents": price_cents}
    for name, value in details:
        record[name] = value
    return record
