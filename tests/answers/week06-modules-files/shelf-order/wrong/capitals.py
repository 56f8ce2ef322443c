# message: capitals must not matter
# misconception: capital and small letters are in one order
def shelf_order(books):
    return sorted(books, key=lambda book: (book[1].split()[-1], book[2]))
