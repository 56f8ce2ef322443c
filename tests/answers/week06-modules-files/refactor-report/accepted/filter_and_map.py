def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")


def write_lists(books):
    low = list(filter(lambda book: book[1] < 3, books))
    dear = sorted(books, key=lambda book: book[2], reverse=True)
    save_lines("all.txt", sorted(map(lambda book: book[0], books)))
    save_lines("low.txt", map(lambda book: book[0], low))
    save_lines("dear.txt", map(lambda book: f"{book[0]} {book[2] / 100:.2f}", dear))
    return len(low)
