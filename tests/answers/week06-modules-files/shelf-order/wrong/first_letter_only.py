# message: compare the whole last name
# misconception: a letter of the alphabet is enough for a shelf
def shelf_order(books):
    return sorted(books, key=lambda book: (book[1].split()[-1][0].lower(), book[2]))
