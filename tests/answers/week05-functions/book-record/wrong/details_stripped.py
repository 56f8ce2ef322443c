# message: Hidden check
# misconception: all texts are stripped
def book_record(title, price_cents, **details):
    return {
        "title": title.strip(),
        "price_cents": price_cents,
        **{k: v.strip() if isinstance(v, str) else v for k, v in details.items() if v is not None},
    }
