# message: the reduction is rounded down, to 299
# misconception: rounding the price down is the same
class SaleBook(Book):
    """A book that is sold with a reduction."""

    percent = 30

    def unit_price(self):
        """Return the price less the reduction."""
        return self.price_cents * (100 - self.percent) // 100

    def is_bargain(self):
        """Say whether one copy costs 5.00 or less."""
        return self.unit_price() <= 500
