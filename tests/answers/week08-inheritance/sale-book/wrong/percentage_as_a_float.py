# message: made price = 72
# misconception: a float times an int, cut off, is exact
class SaleBook(Book):
    percent = 30

    def unit_price(self):
        return self.price_cents - int(self.price_cents * (self.percent / 100))

    def is_bargain(self):
        return self.unit_price() <= 500
