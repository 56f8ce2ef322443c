# message: unexpected keyword argument
# misconception: a parameter for each detail that one can think of
def book_record(title, price_cents, author=None, pages=None):
    record = {"title": title.strip(), "price_cents": price_cents}
    if author is not None:
        record["author"] = author
    if pages is not None:
        record["pages"] = pages
    return record
