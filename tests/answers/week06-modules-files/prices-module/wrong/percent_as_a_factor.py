# message: 29 / 100 is not exact
# misconception: floats are as exact as ints
%%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.
TAX_PERCENT = 7


def net(cents):
    return round(cents * 100 / (100 + TAX_PERCENT))


def discounted(cents, percent=0):
    off = int(cents * (percent / 100))
    return cents - off


def label(cents):
    return f"{cents / 100:.2f}"


if __name__ == "__main__":
    print(label(discounted(1295, 10)))
