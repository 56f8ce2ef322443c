# message: to_bank returns what is left
# misconception: a method that takes out returns what it took
class Till:
    def __init__(self, cash):
        if cash < 0:
            raise ValueError("cash below 0")
        self._cash = cash

    def cash(self):
        return self._cash

    def take(self, due, given):
        if due < 0:
            raise ValueError("due below 0")
        if given < due:
            raise ValueError("not enough")
        self._cash += due
        return given - due

    def to_bank(self, amount):
        if amount < 0 or amount > self._cash:
            raise ValueError("not in the till")
        self._cash -= amount
        return amount
