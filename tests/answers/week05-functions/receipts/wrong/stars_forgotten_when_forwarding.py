# message: not enough values to unpack (expected 3, got 1)
# misconception: what was collected is passed on as it is
def money(cents):
    """Return an amount in cents as a text with two decimals."""
    return f"{cents / 100:.2f}"


def line_cents(price_cents, copies=1, *, percent=0):
    """Return what one line costs, with percent off, rounded down."""
    full = price_cents * copies
    return full - full * percent // 100


def basket_cents(*lines, percent=0):
    """Return the sum of all lines (title, price_cents, copies), with percent off each."""
    return sum(line_cents(price_cents, copies, percent=percent) for _, price_cents, copies in lines)


def receipt_text(customer, *lines, percent=0, **fees):
    """Return the receipt for the lines of an order, with further fees in cents by name."""
    if not lines:
        return "No sale"
    rule = "-" * 28
    rows = [f"Inkwell Books for {customer}", rule]
    for title, price_cents, copies in lines:
        amount = line_cents(price_cents, copies, percent=percent)
        rows.append(f"{copies:>2} x {title:<15}{money(amount):>8}")
    books = basket_cents(*lines, percent=percent)
    rows.append(f"{'Books':<20}{money(books):>8}")
    for name, cents in fees.items():
        if cents != 0:
            rows.append(f"{name.replace('_', ' '):<20}{money(cents):>8}")
    total = books + sum(fees.values())
    rows.append(rule)
    rows.append(f"{'Total':<20}{money(total):>8}")
    return "\n".join(rows)


def guest_receipt(*lines, **options):
    """Return the receipt of a guest; takes the arguments of receipt_text behind customer."""
    return receipt_text("Guest", lines, options)
