# program: stock-desk
# typed: sell 9780141439587 | sell 9780441172719 | find classic | borrow Emma | QUIT
stock = {
    "9780141439587": {"title": "Emma", "copies": 2, "cents": 875, "genres": {"classic", "romance"}},
    "9780441172719": {"title": "Dune", "copies": 0, "cents": 1299, "genres": {"space"}},
}
# Write your program below this line.
lengths = {"quit": 1, "sell": 2, "deliver": 3, "add": 2, "find": 2}
sold = {}
missing = []
done = False
while not done:
    words = input("Command: ").split()
    if not words or lengths.get(words[0].lower()) != len(words):
        print("Unknown command")
        continue
    command = words[0].lower()
    if command == "quit":
        done = True
        continue
    what = words[1]
    book = stock.get(what)
    if command == "find":
        lines = [f"{b['title']}: {b['copies']}" for b in stock.values() if what.lower() in b["genres"]]
        print("\n".join(lines) if lines else "Nothing found")
    elif command == "add":
        if book is not None:
            print("Already in stock")
        elif what.isdecimal() and len(what) == 13:
            new = {"title": input("Title: ").strip(), "copies": 0}
            new["cents"] = int(input("Price in cents: ").strip())
            new["genres"] = set()
            for genre in input("Genres: ").lower().split(","):
                new["genres"].add(genre.strip())
            stock.update({what: new})
            print("Added", new["title"])
        else:
            print("An ISBN has 13 digits")
    elif book is None:
        print("Unknown ISBN")
        if command == "sell":
            missing.append(what)
    elif command == "deliver":
        if words[2].isdecimal() and int(words[2]) > 0:
            book["copies"] += int(words[2])
            print(f"{book['title']}: {book['copies']} copies")
        else:
            print("How many copies?")
    elif book["copies"] > 0:
        book["copies"] -= 1
        sold.setdefault(what, 0)
        sold[what] += 1
        print(f"Sold {book['title']}, {book['copies']} left")
    else:
        missing.append(what)
        print(f"{book['title']} is sold out")

there = [book for book in stock.values() if book["copies"]]
genres = set()
for book in there:
    genres = genres | book["genres"]
by_genre = {genre: sorted({b["title"] for b in there if genre in b["genres"]}) for genre in genres}
to_order = {isbn for isbn in missing if stock.get(isbn, {}).get("copies", 0) == 0}
worth_cents = sum([book["copies"] * book["cents"] for book in there])
copies = sum([book["copies"] for book in there])
print(f"Titles: {len(stock)}, copies: {copies}, worth: {worth_cents / 100:.2f}")
sales = ", ".join([f"{stock[isbn]['title']} {number}" for isbn, number in sorted(sold.items())])
print(f"Sold: {sales if sales else 'nothing'}")
print(f"To order: {', '.join(sorted(to_order)) if to_order else 'nothing'}")
for genre, titles in sorted(by_genre.items()):
    print(f"{genre}: {', '.join(titles)}")
