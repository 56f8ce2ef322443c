# message: Line 1 is
# misconception: reverse after sorting keeps equal books in order
def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")


def write_lists(books):
    low = [book[0] for book in books if book[1] < 3]
    dear = sorted(books, key=lambda book: book[2])[::-1]
    save_lines("all.txt", sorted(book[0] for book in books))
    save_lines("low.txt", low)
    save_lines("dear.txt", [f"{book[0]} {book[2] / 100:.2f}" for book in dear])
    return len(low)
