def row(name, cents):
    return f"{name:<20}{money(cents):>8}"


def item_row(line, percent):
    title, price, copies = line
    return f"{copies:>2} x {title:<15}{money(line_cents(price, copies, percent=percent)):>8}"


def money(cents):
    """Text of an amount."""
    return f"{cents / 100:.2f}"


def line_cents(price_cents, copies=1, *, percent=0):
    """Return one line."""
    total = price_cents * copies
    return total - total * percent // 100


def basket_cents(*lines, percent=0):
    """Return all lines."""
    return sum([line_cents(line[1], line[2], percent=percent) for line in lines])


def receipt_text(customer, *lines, percent=0, **fees):
    """Return the receipt."""
    if lines == ():
        return "No sale"
    rows = [f"Inkwell Books for {customer}", 28 * "-"]
    for line in lines:
        rows.append(item_row(line, percent))
    rows.append(row("Books", basket_cents(*lines, percent=percent)))
    for name, cents in fees.items():
        if cents != 0:
            rows.append(row(name.replace("_", " "), cents))
    rows.append(28 * "-")
    rows.append(row("Total", basket_cents(*lines, percent=percent) + sum(fees.values())))
    return "\n".join(rows)


def guest_receipt(*lines, **options):
    """Return the guest's receipt."""
    return receipt_text("Guest", *lines, **options)
