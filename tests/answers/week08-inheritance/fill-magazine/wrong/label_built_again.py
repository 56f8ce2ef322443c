# message: when Book changes, magazines follow
# misconception: a copy of the text of the parent is as good as a call
class Magazine(Book):
    """An issue of a magazine."""

    def __init__(self, isbn, title, price_cents, stock, issue):
        super().__init__(isbn, title, price_cents, stock)
        self.issue = issue
        self.old = False

    def label(self):
        return f"{self.title}: {self.unit_price() / 100:.2f}, no. {self.issue}"

    def unit_price(self):
        if self.old:
            return super().unit_price() // 2
        return super().unit_price()
