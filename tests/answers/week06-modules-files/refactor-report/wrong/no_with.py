# message: save_lines() should use `with`
# misconception: close in a function is as good as with
def save_lines(filename, lines):
    file = open(filename, "w", encoding="utf-8")
    for line in lines:
        file.write(line + "\n")
    file.close()


def write_lists(books):
    low = [book[0] for book in books if book[1] < 3]
    dear = sorted(books, key=lambda book: -book[2])
    save_lines("all.txt", sorted(book[0] for book in books))
    save_lines("low.txt", low)
    save_lines("dear.txt", [f"{book[0]} {book[2] / 100:.2f}" for book in dear])
    return len(low)
