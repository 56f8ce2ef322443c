class Basket:
    def __init__(self):
        self.pairs = []

    def add(self, book, copies=1):
        if not copies >= 1:
            raise ValueError("copies below 1")
        for pair in self.pairs:
            if pair[0].isbn == book.isbn:
                pair[1] += copies
                return
        self.pairs.append([book, copies])

    def count(self):
        return sum([copies for _, copies in self.pairs])

    def total(self):
        return sum([book.unit_price() * copies for book, copies in self.pairs])

    def lines(self):
        return [f"{copies} x {book.title}" for book, copies in self.pairs]

    def only(self, kind):
        return [book.title for book, _ in self.pairs if issubclass(type(book), kind)]

    def buy(self):
        paid = 0
        while self.pairs:
            book, copies = self.pairs.pop(0)
            paid += book.sell(copies)
        return paid
