# message: dictionary changed size during iteration
# misconception: one can take keys out while going through a dictionary
def book_record(title, price_cents, **details):
    for name in details:
        if details[name] is None:
            details.pop(name)
    return {"title": title.strip(), "price_cents": price_cents, **details}
