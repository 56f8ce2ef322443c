# message: the check stands in a method of its own
# misconception: copied lines are fine as long as they are right
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
        if cents < 1:
            raise ValueError("cents must be positive")
        self.cents += cents
        self.history.append(cents)

    def pay(self, cents):
        """Pay with the card."""
        if cents < 1:
            raise ValueError("cents must be positive")
        if cents > self.cents:
            raise ValueError("not enough on the card")
        self.cents -= cents
        self.history.append(-cents)

    def line(self):
        """Give a line for the list of all cards."""
        return f"{self.owner}: {self.cents / 100:.2f} ({len(self.history)} bookings)"
