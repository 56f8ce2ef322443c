# message: requires a 'super' object
# misconception: super is the parent itself
class AudioBook(Book):
    """A book on CD."""

    def __init__(self, isbn, title, price_cents, stock, narrator, minutes):
        super.__init__(isbn, title, price_cents, stock)
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
            return super().unit_price() + 300
        return super().unit_price()
