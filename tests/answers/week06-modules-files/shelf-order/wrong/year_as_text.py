# message: the year is compared as a number
# misconception: texts of digits have the order of the numbers
def shelf_order(books):
    return sorted(books, key=lambda book: book[1].split()[-1].lower() + str(book[2]))
