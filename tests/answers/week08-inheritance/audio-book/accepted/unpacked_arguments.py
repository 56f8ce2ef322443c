class AudioBook(Book):
    def __init__(self, isbn, title, price_cents, stock, narrator, minutes):
        self.narrator, self.minutes = narrator, minutes
        super().__init__(isbn=isbn, title=title, price_cents=price_cents, stock=stock)

    def length(self):
        hours = self.minutes // 60
        return f"{hours} h {self.minutes - 60 * hours} min"

    def label(self):
        return ", ".join([super().label(), f"read by {self.narrator}", self.length()])

    def unit_price(self):
        box = 300 if self.minutes > 1200 else 0
        return super().unit_price() + box
