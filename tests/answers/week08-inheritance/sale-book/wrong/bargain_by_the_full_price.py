# message: made reduced
# misconception: the reduction is always 30 percent
class SaleBook(Book):
    percent = 30

    def unit_price(self):
        return self.price_cents - self.price_cents * self.percent // 100

    def is_bargain(self):
        return self.price_cents <= 714
