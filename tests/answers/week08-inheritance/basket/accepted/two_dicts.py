class Basket:
    def __init__(self):
        self._books = {}
        self._copies = {}

    def add(self, book, copies=1):
        if copies < 1:
            raise ValueError("copies below 1")
        self._books.setdefault(book.isbn, book)
        self._copies[book.isbn] = self._copies.get(book.isbn, 0) + copies

    def count(self):
        return sum(self._copies.values())

    def total(self):
        total = 0
        for isbn, book in self._books.items():
            total += book.unit_price() * self._copies[isbn]
        return total

    def lines(self):
        return [f"{self._copies[isbn]} x {book.title}" for isbn, book in self._books.items()]

    def only(self, kind):
        titles = []
        for book in self._books.values():
            if isinstance(book, kind):
                titles.append(book.title)
        return titles

    def buy(self):
        paid = 0
        for isbn, book in self._books.items():
            paid += book.sell(self._copies[isbn])
        self._books.clear()
        self._copies.clear()
        return paid
