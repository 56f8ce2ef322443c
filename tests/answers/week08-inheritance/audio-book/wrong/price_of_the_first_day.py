# message: made later
# misconception: a price can be worked out once, when the book is made
class AudioBook(Book):
    def __init__(self, isbn, title, price_cents, stock, narrator, minutes):
        super().__init__(isbn, title, price_cents, stock)
        self.narrator = narrator
        self.minutes = minutes
        self.box = 300 if minutes > 1200 else 0
        self.unit = super().unit_price() + self.box

    def length(self):
        return f"{self.minutes // 60} h {self.minutes % 60} min"

    def label(self):
        return f"{super().label()}, read by {self.narrator}, {self.length()}"

    def unit_price(self):
        return self.unit
