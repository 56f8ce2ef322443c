# message: there is no class GiftCard yet
# misconception: functions on dictionaries are a class already
def new_card(owner):
    return {"owner": owner, "cents": 0, "history": []}


def load_card(card, cents):
    if cents < 1:
        raise ValueError("cents must be positive")
    card["cents"] += cents
    card["history"].append(cents)


def pay_with(card, cents):
    if cents < 1:
        raise ValueError("cents must be positive")
    if cents > card["cents"]:
        raise ValueError("not enough on the card")
    card["cents"] -= cents
    card["history"].append(-cents)


def card_line(card):
    return f"{card['owner']}: {card['cents'] / 100:.2f} ({len(card['history'])} bookings)"
