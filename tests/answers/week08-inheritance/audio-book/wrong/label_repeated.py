# message: do not repeat them
# misconception: the same text again is as good
class AudioBook(Book):
    def __init__(self, isbn, title, price_cents, stock, narrator, minutes):
        super().__init__(isbn, title, price_cents, stock)
        self.narrator = narrator
        self.minutes = minutes

    def length(self):
        return f"{self.minutes // 60} h {self.minutes % 60} min"

    def label(self):
        return (
            f"{self.title}: {self.unit_price() / 100:.2f}, read by {self.narrator}, {self.length()}"
        )

    def unit_price(self):
        price = super().unit_price()
        if self.minutes > 1200:
            price += 300
        return price
