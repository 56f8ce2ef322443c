# message: is for this book alone
# misconception: the name of the class is the way to its attribute
class SaleBook(Book):
    """A book that is sold with a reduction."""

    percent = 30

    def unit_price(self):
        """Return the price less the reduction."""
        return self.price_cents - self.price_cents * SaleBook.percent // 100

    def is_bargain(self):
        """Say whether one copy costs 5.00 or less."""
        return self.unit_price() <= 500
