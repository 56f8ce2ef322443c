# message: has no attribute `owner`
# misconception: the dictionary of the functions becomes one attribute
class GiftCard:
    def __init__(self, owner):
        self.card = {"owner": owner, "cents": 0, "history": []}

    def check_amount(self, cents):
        if cents < 1:
            raise ValueError("cents must be positive")

    def load(self, cents):
        self.check_amount(cents)
        self.card["cents"] += cents
        self.card["history"].append(cents)

    def pay(self, cents):
        self.check_amount(cents)
        if cents > self.card["cents"]:
            raise ValueError("not enough on the card")
        self.card["cents"] -= cents
        self.card["history"].append(-cents)

    def line(self):
        card = self.card
        return f"{card['owner']}: {card['cents'] / 100:.2f} ({len(card['history'])} bookings)"
