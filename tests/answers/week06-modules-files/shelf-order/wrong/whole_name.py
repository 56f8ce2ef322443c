# message: the last word of the author decides
# misconception: the author is compared as a whole
def shelf_order(books):
    return sorted(books, key=lambda book: (book[1].lower(), book[2]))
