# message: not enough on the card
# misconception: the card must not become empty
class GiftCard:
    """A gift card of the shop; all amounts are in cents."""

    def __init__(self, owner):
        self.owner = owner
        self.cents = 0
        self.history = []

    def check_amount(self, cents):
        """Refuse an amount that is not positive."""
        if cents < 1:
            raise ValueError("cents must be positive")

    def load(self, cents):
        """Put money on the card."""
        self.check_amount(cents)
        self.cents += cents
        self.history.append(cents)

    def pay(self, cents):
        """Pay with the card."""
        self.check_amount(cents)
        if cents >= self.cents:
            raise ValueError("not enough on the card")
        self.cents -= cents
        self.history.append(-cents)

    def line(self):
        """Give a line for the list of all cards."""
        return f"{self.owner}: {self.cents / 100:.2f} ({len(self.history)} bookings)"
