def discounted(price_cents, percent):
    """Return the price, with the rest rounded up to a whole cent."""
    return (price_cents * (100 - percent) + 99) // 100
