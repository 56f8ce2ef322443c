def shelf_order(books):
    by_year = sorted(books, key=lambda book: book[2])
    return sorted(by_year, key=lambda book: book[1].split()[-1].lower())
