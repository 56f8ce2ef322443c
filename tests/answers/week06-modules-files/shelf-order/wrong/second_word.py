# message: the last word of Ursula Le Guin is Guin
# misconception: the last name is the second word
def shelf_order(books):
    return sorted(books, key=lambda book: (book[1].split()[1].lower(), book[2]))
