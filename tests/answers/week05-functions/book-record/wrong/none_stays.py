# message: a detail whose value is None is left out
# misconception: None is no value, so it is not there
def book_record(title, price_cents, **details):
    return {"title": title.strip(), "price_cents": price_cents, **details}
