# message: The method .sort() changes a list, and gives None
# misconception: .sort() returns the sorted list
def shelf_order(books):
    return books.sort(key=lambda book: (book[1].split()[-1].lower(), book[2]))
