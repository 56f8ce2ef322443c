# message: whether the title is there already is asked last of all
# misconception: the order of the faults does not matter
# program: week-report
# typed: Emma; 875; 1 0 2 0 0 1 0 | Dune; 1299; 0 1 0 2 3 4 0 | Heidi; 450; 1 1 0 0 0 0 0 | done
day_names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
books = []

# Parts 1 and 2: read lines until done, keep the good ones as tuples.
while True:
    reply = input("Book (or done): ").strip()
    if reply.lower() == "done":
        break
    parts = [part.strip() for part in reply.split(";")]
    if len(parts) != 3 or parts[0] == "":
        print("Use: title; price; copies")
        continue
    title, price, copies = parts
    words = copies.split()
    if title.lower() in [known.lower() for known, _, _ in books]:
        print("This title is already there")
        continue
    if not price.isdecimal():
        print("The price is a whole number of cents")
        continue
    if len(words) != 7 or not all([word.isdecimal() for word in words]):
        print("Seven whole numbers, please")
        continue
    books.append((title, int(price), tuple([int(word) for word in words])))

if not books:
    print("No books")
else:
    # Part 3: the ranking. What is sorted by comes first in the tuple.
    ranking = [(price * sum(days), sum(days), title) for title, price, days in books]
    ranking.sort(reverse=True)

    # Part 4: the days.
    day_copies = [0] * 7
    for _, _, days in books:
        for position, copies in enumerate(days):
            day_copies[position] += copies
    best_day = day_names[day_copies.index(max(day_copies))]

    # Part 5: what hardly sells.
    slow = [title for title, _, days in books if sum(days) < 3]

    # Part 6: the report.
    print("The week at Inkwell Books")
    for place, (revenue, copies, title) in enumerate(ranking, start=1):
        print(f"{place}. {title:<12}{copies:>4} x{revenue / 100:>9.2f}")
    for day, copies in zip(day_names, day_copies):
        print(f"{day}{copies:>4} {'*' * copies}")
    print(f"Best day: {best_day}")
    print(f"Hardly sold: {', '.join(slow) if slow else 'none'}")
    print(f"Total: {sum([revenue for revenue, _, _ in ranking]) / 100:.2f}")
