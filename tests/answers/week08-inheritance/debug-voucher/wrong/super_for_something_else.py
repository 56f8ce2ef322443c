# message: instead of copying its lines
# misconception: any super() will do
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
        self.code = code
        super().__setattr__("cents", cents)
        self.name = name
        self.greeting = f"Happy birthday, {name}!"
