# message: the first of them is the best one
# misconception: the best day has sold something
# program: week-report
# typed: Emma; 875; 1 0 2 0 0 1 0 | Dune; 1299; 0 1 0 2 3 4 0 | Heidi; 450; 1 1 0 0 0 0 0 | done
day_names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
# Write your program below this line.
books = []
while True:
    answer = input("Book (or done): ").strip()
    if answer.lower() == "done":
        break
    parts = [part.strip() for part in answer.split(";")]
    if len(parts) != 3 or parts[0] == "":
        print("Use: title; price; copies")
        continue
    title, price_text, copies_text = parts
    if not price_text.isdigit():
        print("The price is a whole number of cents")
        continue
    words = copies_text.split()
    if len(words) != 7 or not all([word.isdigit() for word in words]):
        print("Seven whole numbers, please")
        continue
    if title.lower() in [book[0].lower() for book in books]:
        print("This title is already there")
        continue
    books.append((title, int(price_text), tuple([int(word) for word in words])))

if not books:
    print("No books")
else:
    ranking = sorted(
        [(price * sum(copies), sum(copies), title) for title, price, copies in books], reverse=True
    )
    day_copies = [0] * 7
    for _, _, copies in books:
        for place, number in enumerate(copies):
            day_copies[place] += number
    best_day = ""
    most = 0
    for name, copies in zip(day_names, day_copies):
        if copies > most:
            best_day = name
            most = copies
    slow = [title for title, _, copies in books if sum(copies) < 3]
    print("The week at Inkwell Books")
    for place, (revenue, copies, title) in enumerate(ranking, start=1):
        print(f"{place}. {title:<12}{copies:>4} x{revenue / 100:>9.2f}")
    for day, copies in zip(day_names, day_copies):
        print(f"{day}{copies:>4} {'*' * copies}")
    print(f"Best day: {best_day}")
    print(f"Hardly sold: {', '.join(slow) if slow else 'none'}")
    print(f"Total: {sum([book[0] for book in ranking]) / 100:.2f}")
