# message: take the percentage of the whole line
# misconception: a percentage of the price is one of the line
def money(cents):
    """Return an amount in cents as a text with two decimals."""
    return f"{cents // 100}.{cents % 100:02}"


def line_cents(price_cents, copies=1, *, percent=0):
    """Return what some copies of a book cost, with some percent off."""
    full = price_cents * copies
    return full - price_cents * percent // 100


def basket_cents(*lines, percent=0):
    """Return the sum of all lines."""
    return sum(line_cents(price, copies, percent=percent) for _, price, copies in lines)


def receipt_text(customer, *lines, percent=0, **fees):
    """Return the receipt as one text."""
    if len(lines) == 0:
        return "No sale"
    books = basket_cents(*lines, percent=percent)
    rule = "-" * 28
    text = f"Inkwell Books for {customer}\n{rule}\n"
    for title, price, copies in lines:
        amount = money(line_cents(price, copies, percent=percent))
        text += f"{copies:>2} x {title:<15}{amount:>8}\n"
    text += f"{'Books':<20}{money(books):>8}\n"
    total = books
    for name, cents in fees.items():
        if cents == 0:
            continue
        total += cents
        text += f"{name.replace('_', ' '):<20}{money(cents):>8}\n"
    return text + f"{rule}\n{'Total':<20}{money(total):>8}"


def guest_receipt(*lines, **options):
    """Return the receipt of a guest; takes what receipt_text takes."""
    return receipt_text("Guest", *lines, **options)
