# message: _cash
# misconception: any other name is protected
class Till:
    """A till; its cash is never below 0."""

    def __init__(self, cash):
        if cash < 0:
            raise ValueError("cash below 0")
        self.money = cash

    def cash(self):
        """Return the cash in the till."""
        return self.money

    def take(self, due, given):
        """Take the money for a sale and return the change."""
        if due < 0:
            raise ValueError("due below 0")
        if given < due:
            raise ValueError("not enough")
        self.money += due
        return given - due

    def to_bank(self, amount):
        """Take money out and return what is left."""
        if not 0 <= amount <= self.money:
            raise ValueError("not in the till")
        self.money -= amount
        return self.money
