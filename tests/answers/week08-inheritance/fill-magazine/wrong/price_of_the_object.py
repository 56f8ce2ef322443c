# message: when Book changes, magazines follow
# misconception: the attribute is what the method of the parent returns
class Magazine(Book):
    """An issue of a magazine."""

    def __init__(self, isbn, title, price_cents, stock, issue):
        super().__init__(isbn, title, price_cents, stock)
        self.issue = issue
        self.old = False

    def label(self):
        return f"{super().label()}, no. {self.issue}"

    def unit_price(self):
        if self.old:
            return self.price_cents // 2
        return super().unit_price()
