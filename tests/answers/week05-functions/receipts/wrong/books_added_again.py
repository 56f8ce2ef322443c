# message: call them, and write no sum and no format twice
# misconception: a sum may be written twice
def money(cents):
    """Return an amount as text."""
    return f"{cents // 100}.{cents % 100:02}"


def line_cents(price_cents, copies=1, *, percent=0):
    """Return the price of a line."""
    off = price_cents * copies * percent // 100
    return price_cents * copies - off


def basket_cents(*lines, percent=0):
    """Return the price of all lines."""
    total = 0
    for _, price_cents, copies in lines:
        total += line_cents(price_cents, copies, percent=percent)
    return total


def receipt_text(customer, *lines, percent=0, **fees):
    """Return the receipt."""

    def row(name, cents):
        return f"{name:<20}{money(cents):>8}"

    if len(lines) == 0:
        return "No sale"
    text = f"Inkwell Books for {customer}\n" + "-" * 28 + "\n"
    total = 0
    for title, price_cents, copies in lines:
        cents = line_cents(price_cents, copies, percent=percent)
        total += cents
        text += f"{copies:>2} x {title:<15}{money(cents):>8}\n"
    text += row("Books", total) + "\n"
    for name in fees:
        if fees[name] > 0:
            text += row(name.replace("_", " "), fees[name]) + "\n"
            total += fees[name]
    return text + "-" * 28 + "\n" + row("Total", total)


def guest_receipt(*lines, **options):
    """Return the receipt of a guest."""
    return receipt_text("Guest", *lines, **options)
