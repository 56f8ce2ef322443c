class Book:
    def __init__(self, isbn, title, price_cents, stock=0):
        self.isbn, self.title = isbn, title
        self.price_cents = price_cents
        self.stock = stock

    def label(self):
        whole = self.price_cents // 100
        return f"{self.title} ({whole}.{self.price_cents % 100:02})"

    def value_cents(self):
        return sum(self.price_cents for copy in range(self.stock))

    def restock(self, copies):
        if copies >= 1:
            self.stock += copies
        else:
            raise ValueError("copies must be at least 1")
