# program: week-report
# typed: Emma; 875; 1 0 2 0 0 1 0 | Dune; 1299; 0 1 0 2 3 4 0 | Heidi; 450; 1 1 0 0 0 0 0 | done
day_names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
# Write your program below this line.
books = []
known = []
reply = input("Book (or done): ").strip()
while reply.lower() != "done":
    parts = reply.split(";")
    if len(parts) != 3 or not parts[0].strip():
        print("Use: title; price; copies")
    elif not parts[1].strip().isdecimal():
        print("The price is a whole number of cents")
    else:
        good = len(parts[2].split()) == 7
        for word in parts[2].split():
            if not word.isdecimal():
                good = False
        title = parts[0].strip()
        if not good:
            print("Seven whole numbers, please")
        elif title.lower() in known:
            print("This title is already there")
        else:
            known.append(title.lower())
            days = []
            for word in parts[2].split():
                days.append(int(word))
            books.append((title, int(parts[1]), tuple(days)))
    reply = input("Book (or done): ").strip()

if len(books) == 0:
    print("No books")
else:
    ranking = []
    slow = []
    for title, price, days in books:
        copies = sum(days)
        ranking.append((price * copies, copies, title))
        if copies <= 2:
            slow.append(title)
    ranking = sorted(ranking, reverse=True)
    day_copies = [sum([days[place] for _, _, days in books]) for place in range(7)]
    best = 0
    for place, copies in enumerate(day_copies):
        if copies > day_copies[best]:
            best = place
    best_day = day_names[best]
    lines = ["The week at Inkwell Books"]
    total = 0
    for place, row in enumerate(ranking):
        total += row[0]
        lines.append(f"{place + 1}. {row[2]:<12}{row[1]:>4} x{row[0] / 100:>9.2f}")
    for day, copies in zip(day_names, day_copies):
        lines.append(f"{day}{copies:>4} " + "*" * copies)
    lines.append(f"Best day: {best_day}")
    if slow:
        lines.append("Hardly sold: " + ", ".join(slow))
    else:
        lines.append("Hardly sold: none")
    lines.append(f"Total: {total / 100:.2f}")
    print("\n".join(lines))
