# message: pick or order at least two of the lists
# misconception: loops with append are as short
def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")


def write_lists(books):
    titles = []
    low = []
    prices = []
    dear = []
    for book in books:
        titles.append(book[0])
        if book[1] < 3:
            low.append(book[0])
        if book[2] not in prices:
            prices.append(book[2])
    prices.sort(reverse=True)
    for price in prices:
        for book in books:
            if book[2] == price:
                dear.append(f"{book[0]} {book[2] / 100:.2f}")
    titles.sort()
    save_lines("all.txt", titles)
    save_lines("low.txt", low)
    save_lines("dear.txt", dear)
    return len(low)
