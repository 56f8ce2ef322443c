# message: build on super().unit_price()
# misconception: self.price_cents is what the parent says
class AudioBook(Book):
    """A book on CD."""

    def __init__(self, isbn, title, price_cents, stock, narrator, minutes):
        super().__init__(isbn, title, price_cents, stock)
        self.narrator = narrator
        self.minutes = minutes

    def length(self):
        """Return the length in hours and minutes."""
        return f"{self.minutes // 60} h {self.minutes % 60} min"

    def label(self):
        """Return the text for the shelf."""
        return f"{super().label()}, read by {self.narrator}, {self.length()}"

    def unit_price(self):
        """Return what one copy costs: long ones come with a box."""
        if self.minutes > 1200:
            return self.price_cents + 300
        return self.price_cents
