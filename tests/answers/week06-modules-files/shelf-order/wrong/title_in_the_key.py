# message: they keep their order
# misconception: a key of all three parts is the most careful one
def shelf_order(books):
    return sorted(books, key=lambda book: (book[1].split()[-1].lower(), book[2], book[0]))
