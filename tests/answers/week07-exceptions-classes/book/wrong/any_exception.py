# message: A ValueError is asked for
# misconception: any exception will do
class Book:
    """A book that the shop sells; the price is in cents."""

    def __init__(self, isbn, title, price_cents, stock=0):
        self.isbn = isbn
        self.title = title
        self.price_cents = price_cents
        self.stock = stock

    def restock(self, copies):
        """Add copies to the stock."""
        if copies < 1:
            raise Exception("copies must be at least 1")
        self.stock += copies

    def value_cents(self):
        """Say what the stock is worth."""
        return self.price_cents * self.stock

    def label(self):
        """Give the title and the price, for a sign."""
        return f"{self.title} ({self.price_cents / 100:.2f})"
