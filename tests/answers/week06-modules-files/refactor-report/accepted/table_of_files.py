def save_lines(filename, lines):
    text = "\n".join([*lines, ""])
    with open(filename, "w", encoding="utf-8") as file:
        file.write(text)


def write_lists(books):
    low = [book[0] for book in books if book[1] < 3]
    dear = [f"{b[0]} {b[2] / 100:.2f}" for b in sorted(books, key=lambda b: -b[2])]
    save_lines("all.txt", sorted([book[0] for book in books]))
    save_lines("low.txt", low)
    save_lines("dear.txt", dear)
    return len(low)
