# message: the details are keys beside title and price_cents
# misconception: a dictionary in a dictionary is spread by itself
def book_record(title, price_cents, **details):
    return {"title": title.strip(), "price_cents": price_cents, "details": details}
