def shelf_order(books):
    def last_name(author):
        words = author.split()
        return words[len(words) - 1].lower()

    return sorted(books, key=lambda book: (last_name(book[1]), book[2]))
