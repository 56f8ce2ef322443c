class Till:
    def __init__(self, cash):
        self._cash = 0
        self._change(cash, "cash below 0")

    def _change(self, cents, text):
        if self._cash + cents < 0:
            raise ValueError(text)
        self._cash += cents

    def cash(self):
        return self._cash

    def take(self, due, given):
        if due < 0:
            raise ValueError("due below 0")
        if due > given:
            raise ValueError("not enough")
        self._change(due, "cash below 0")
        return given - due

    def to_bank(self, amount):
        if amount < 0:
            raise ValueError("not in the till")
        self._change(-amount, "not in the till")
        return self.cash()
