def shelf_order(books):
    return sorted(books, key=lambda book: [book[1].lower().split()[-1], book[2]])
