# message: the copy that came was sold as well
# misconception: what was delivered once need not be ordered any more
# program: stock-desk
# typed: sell 9780141439587 | sell 9780441172719 | find classic | borrow Emma | QUIT
stock = {
    "9780141439587": {"title": "Emma", "copies": 2, "cents": 875, "genres": {"classic", "romance"}},
    "9780441172719": {"title": "Dune", "copies": 0, "cents": 1299, "genres": {"space"}},
}
# Write your program below this line.
sold = {}
missed = set()
while True:
    words = input("Command: ").split()
    command = words[0].lower() if words else ""
    if command == "quit" and len(words) == 1:
        break
    if command == "sell" and len(words) == 2:
        isbn = words[1]
        if isbn not in stock:
            print("Unknown ISBN")
            missed.add(isbn)
        elif stock[isbn]["copies"] == 0:
            print(f"{stock[isbn]['title']} is sold out")
            missed.add(isbn)
        else:
            stock[isbn]["copies"] -= 1
            sold[isbn] = sold.get(isbn, 0) + 1
            print(f"Sold {stock[isbn]['title']}, {stock[isbn]['copies']} left")
    elif command == "deliver" and len(words) == 3:
        isbn, number = words[1], words[2]
        if isbn not in stock:
            print("Unknown ISBN")
        elif not number.isdigit() or int(number) < 1:
            print("How many copies?")
        else:
            missed.discard(isbn)
            stock[isbn]["copies"] += int(number)
            print(f"{stock[isbn]['title']}: {stock[isbn]['copies']} copies")
    elif command == "add" and len(words) == 2:
        isbn = words[1]
        if isbn in stock:
            print("Already in stock")
        elif len(isbn) != 13 or not isbn.isdigit():
            print("An ISBN has 13 digits")
        else:
            title = input("Title: ").strip()
            cents = int(input("Price in cents: "))
            genres = {genre.strip().lower() for genre in input("Genres: ").split(",")}
            stock[isbn] = {"title": title, "copies": 0, "cents": cents, "genres": genres}
            print(f"Added {title}")
    elif command == "find" and len(words) == 2:
        found = False
        for book in stock.values():
            if words[1].lower() in book["genres"]:
                print(f"{book['title']}: {book['copies']}")
                found = True
        if not found:
            print("Nothing found")
    else:
        print("Unknown command")

to_order = missed
by_genre = {}
worth_cents = 0
copies = 0
for book in stock.values():
    copies += book["copies"]
    worth_cents += book["copies"] * book["cents"]
    if book["copies"] > 0:
        for genre in book["genres"]:
            titles = by_genre.setdefault(genre, [])
            if book["title"] not in titles:
                titles.append(book["title"])
                titles.sort()
print(f"Titles: {len(stock)}, copies: {copies}, worth: {worth_cents / 100:.2f}")
if sold:
    print("Sold:", ", ".join([f"{stock[isbn]['title']} {sold[isbn]}" for isbn in sorted(sold)]))
else:
    print("Sold: nothing")
print("To order:", ", ".join(sorted(to_order)) if to_order else "nothing")
for genre in sorted(by_genre):
    print(f"{genre}: {', '.join(by_genre[genre])}")
