# message: In the whole cell there is one open and one with
# misconception: two functions that write are as good as one
def save_lines(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")
def other(filename, lines):
    with open(filename, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")
def write_lists(books):
    low = [title for title, copies, _ in books if copies < 3]
    dear = sorted(books, key=lambda book: book[2], reverse=True)
    save_lines("all.txt", sorted(title for title, _, _ in books))
    other("low.txt", low)
    save_lines("dear.txt", [f"{title} {cents / 100:.2f}" for title, _, cents in dear])
    return len(low)
