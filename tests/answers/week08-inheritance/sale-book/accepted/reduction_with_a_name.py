class SaleBook(Book):
    percent = 30

    def unit_price(self):
        reduction = self.price * self.percent // 100
        return self.price - reduction

    def is_bargain(self):
        if self.unit_price() <= 500:
            return True
        return False
