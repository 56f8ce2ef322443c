class Voucher:
    """A voucher that is worth some cents."""

    def __init__(self, code, cents):
        self.code = code
        self.cents = cents

    def use(self, cost):
        """Pay with the voucher and return what is still to pay."""
        paid = min(cost, self.cents)
        self.cents -= paid
        return cost - paid


class BirthdayVoucher(Voucher):
    """A voucher with a greeting."""

    def __init__(self, code, cents, name):
        Voucher.__init__(self, code, cents)
        self.name = name
        self.greeting = f"Happy birthday, {name}!"
