# message: 0 wanted, 0 left
# misconception: without any stock, every wish is one for too many copies
class OutOfStock(Exception):
    """There are not enough copies of a book."""

    def __init__(self, title, wanted, left):
        Exception.__init__(self, f"{title}: {wanted} wanted, {left} left")
        self.title = title
        self.wanted = wanted
        self.left = left


class Book:
    """A book that the shop sells; the price is in cents."""

    def __init__(self, isbn, title, price_cents, stock=0):
        self.isbn = isbn
        self.title = title
        self.price_cents = price_cents
        self.stock = stock

    def restock(self, copies):
        if copies < 1:
            raise ValueError("copies must be at least 1")
        self.stock += copies

    def value_cents(self):
        return self.stock * self.price_cents

    def label(self):
        return f"{self.title} ({self.price_cents / 100:.2f})"

    def sell(self, copies):
        if self.stock == 0 or copies > self.stock:
            raise OutOfStock(self.title, copies, self.stock)
        if copies < 1:
            raise ValueError("copies must be at least 1")
        self.stock -= copies
        return self.price_cents * copies
