class SaleBook(Book):
    percent = 30

    def unit_price(self):
        reduction = self.price_cents * self.percent // 100
        return self.price_cents - reduction

    def is_bargain(self):
        if self.unit_price() <= 500:
            return True
        return False
