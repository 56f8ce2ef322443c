# message: write_lists() should do without `open()`
# misconception: one of the lists may stay as it was
def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")


def write_lists(books):
    low = [book[0] for book in books if book[1] < 3]
    dear = sorted(books, key=lambda book: -book[2])
    save_lines("all.txt", sorted(book[0] for book in books))
    save_lines("low.txt", low)
    with open("dear.txt", "w", encoding="utf-8") as file:
        for book in dear:
            file.write(f"{book[0]} {book[2] / 100:.2f}\n")
    return len(low)
