# message: each call makes a new dictionary
# misconception: an emptied dictionary is a new one
RECORD = {}


def book_record(title, price_cents, **details):
    RECORD.clear()
    RECORD["title"] = title.strip()
    RECORD["price_cents"] = price_cents
    for k, v in details.items():
        if v is not None:
            RECORD[k] = v
    return RECORD
