# message: in the order in which they were first added
# misconception: the order of the sales does not matter
class Basket:
    def __init__(self):
        self.entries = {}

    def add(self, book, copies=1):
        if copies < 1:
            raise ValueError("copies below 1")
        if book.isbn in self.entries:
            self.entries[book.isbn][1] += copies
        else:
            self.entries[book.isbn] = [book, copies]

    def count(self):
        return sum(copies for book, copies in self.entries.values())

    def total(self):
        return sum(copies * book.unit_price() for book, copies in self.entries.values())

    def lines(self):
        return [f"{copies} x {book.title}" for book, copies in self.entries.values()]

    def only(self, kind):
        return [book.title for book, copies in self.entries.values() if isinstance(book, kind)]

    def buy(self):
        paid = 0
        for book, copies in reversed(list(self.entries.values())):
            paid += book.sell(copies)
        self.entries = {}
        return paid
