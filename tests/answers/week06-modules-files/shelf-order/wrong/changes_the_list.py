# message: changed what it was given
# misconception: a list that is passed in may be sorted
def shelf_order(books):
    books.sort(key=lambda book: (book[1].split()[-1].lower(), book[2]))
    return books
