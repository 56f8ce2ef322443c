# message: does SaleBook override it, spelled the same
# misconception: the sale must be changed where it happens
class SaleBook(Book):
    percent = 30

    def sell(self, copies):
        full = super().sell(copies)
        return full - full * self.percent // 100

    def is_bargain(self):
        return self.price_cents <= 714
