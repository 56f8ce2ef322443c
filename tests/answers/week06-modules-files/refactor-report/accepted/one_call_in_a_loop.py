def save_lines(filename, lines):
    """Write lines."""
    with open(filename, "w", encoding="utf-8") as file:
        file.write("".join(f"{line}\n" for line in lines))
def write_lists(books):
    low = list(map(lambda b: b[0], filter(lambda b: b[1] < 3, books)))
    lists = [
        ("all.txt", sorted(book[0] for book in books)),
        ("low.txt", low),
        ("dear.txt", [f"{b[0]} {b[2] / 100:.2f}" for b in sorted(books, key=lambda b: -b[2])]),
    ]
    for name, lines in lists:
        save_lines(name, lines)
    return len(low)
