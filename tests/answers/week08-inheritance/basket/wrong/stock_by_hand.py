# message: leaves the stock to the book
# misconception: the basket can do what the book does
class Basket:
    """What somebody wants to buy."""

    def __init__(self):
        self.entries = {}

    def add(self, book, copies=1):
        """Put copies of a book in."""
        if copies < 1:
            raise ValueError("copies below 1")
        if book.isbn in self.entries:
            self.entries[book.isbn][1] += copies
        else:
            self.entries[book.isbn] = [book, copies]

    def count(self):
        """Return the number of all copies."""
        return sum(copies for book, copies in self.entries.values())

    def total(self):
        """Return what all copies cost, in cents."""
        return sum(copies * book.unit_price() for book, copies in self.entries.values())

    def lines(self):
        """Return a text for each book."""
        return [f"{copies} x {book.title}" for book, copies in self.entries.values()]

    def only(self, kind):
        """Return the titles of the books of a class and its children."""
        return [book.title for book, copies in self.entries.values() if isinstance(book, kind)]

    def buy(self):
        """Sell everything and return what it cost, in cents."""
        paid = self.total()
        for book, copies in self.entries.values():
            book.stock -= copies
        self.entries = {}
        return paid
