def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            print(line, file=file)
def all_titles(books):
    return sorted([book[0] for book in books])
def low_titles(books):
    return [book[0] for book in books if book[1] < 3]
def dear_lines(books):
    return [f"{t} {p / 100:.2f}" for t, c, p in sorted(books, key=lambda b: b[2], reverse=True)]
def write_lists(books):
    save_lines("all.txt", all_titles(books))
    save_lines("low.txt", low_titles(books))
    save_lines("dear.txt", dear_lines(books))
    return len(low_titles(books))
