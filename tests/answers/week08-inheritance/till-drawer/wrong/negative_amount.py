# message: expected it to raise ValueError
# misconception: nobody takes out a negative amount
class Till:
    """A till; its cash is never below 0."""

    def __init__(self, cash):
        if cash < 0:
            raise ValueError("cash below 0")
        self._cash = cash

    def cash(self):
        """Return the cash in the till."""
        return self._cash

    def take(self, due, given):
        """Take the money for a sale and return the change."""
        if due < 0:
            raise ValueError("due below 0")
        if given < due:
            raise ValueError("not enough")
        self._cash += due
        return given - due

    def to_bank(self, amount):
        """Take money out and return what is left."""
        if amount > self._cash:
            raise ValueError("not in the till")
        self._cash -= amount
        return self._cash
