class OutOfStock(Exception):
    """There are not enough copies of a book."""

    def __init__(self, title, wanted, left):
        super().__init__(f"{title}: {wanted} wanted, {left} left")
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

    def sell(self, copies):
        """Take copies out of the stock and give their price."""
        if copies < 1:
            raise ValueError("copies must be at least 1")
        if copies > self.stock:
            raise OutOfStock(self.title, copies, self.stock)
        self.stock -= copies
        return self.price_cents * copies

    def restock(self, copies):
        """Add copies to the stock."""
        if copies < 1:
            raise ValueError("copies must be at least 1")
        self.stock += copies

    def value_cents(self):
        """Say what the stock is worth."""
        return self.price_cents * self.stock

    def label(self):
        """Give the title and the price, for a sign."""
        return f"{self.title} ({self.price_cents / 100:.2f})"
