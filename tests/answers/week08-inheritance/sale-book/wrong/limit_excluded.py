# message: 714 cents less 214 is 500
# misconception: or less leaves the limit out
class SaleBook(Book):
    """A book that is sold with a reduction."""

    percent = 30

    def unit_price(self):
        """Return the price less the reduction."""
        return self.price_cents - self.price_cents * self.percent // 100

    def is_bargain(self):
        """Say whether one copy costs 5.00 or less."""
        return self.unit_price() < 500
