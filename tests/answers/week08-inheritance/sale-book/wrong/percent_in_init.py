# message: percent belongs to the class
# misconception: every attribute is made in __init__
class SaleBook(Book):
    def __init__(self, isbn, title, price_cents, stock):
        super().__init__(isbn, title, price_cents, stock)
        self.percent = 30

    def unit_price(self):
        return self.price_cents - self.price_cents * self.percent // 100

    def is_bargain(self):
        return self.unit_price() <= 500
