# message: gave 0, expected 2
# misconception: a filter can be gone through twice
def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")


def write_lists(books):
    low = filter(lambda book: book[1] < 3, books)
    dear = sorted(books, key=lambda book: -book[2])
    save_lines("all.txt", sorted(book[0] for book in books))
    save_lines("low.txt", [book[0] for book in low])
    save_lines("dear.txt", [f"{book[0]} {book[2] / 100:.2f}" for book in dear])
    return len(list(low))
