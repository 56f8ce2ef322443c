class SaleBook(Book):
    percent = 30

    def _reduction(self):
        return super().unit_price() * self.percent // 100

    def unit_price(self):
        return super().unit_price() - self._reduction()

    def is_bargain(self):
        return not self.unit_price() > 500
