# message: stock = 1, expected 3
# misconception: the default value is the value
class Book:
    """A book that the shop sells; the price is in cents."""

    def __init__(self, isbn, title, price_cents, stock=0):
        self.isbn = isbn
        self.title = title
        self.price_cents = price_cents
        self.stock = 0

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
