class GiftCard:
    def __init__(self, owner):
        self.owner = owner
        self.cents = 0
        self.history = []

    def line(self):
        amount = f"{self.cents / 100:.2f}"
        return f"{self.owner}: {amount} ({len(self.history)} bookings)"

    def check_amount(self, cents):
        if cents <= 0:
            raise ValueError("cents must be positive")

    def book(self, cents):
        self.cents += cents
        self.history += [cents]

    def load(self, cents):
        self.check_amount(cents)
        self.book(cents)

    def pay(self, cents):
        self.check_amount(cents)
        if self.cents - cents < 0:
            raise ValueError("not enough on the card")
        self.book(-cents)
