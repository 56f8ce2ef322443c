# message: Hidden check
# misconception: big numbers always have commas
%%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.
TAX_PERCENT = 7


def net(cents):
    return round(cents * 100 / (100 + TAX_PERCENT))


def discounted(cents, percent=0):
    off = cents * percent // 100
    return cents - off


def label(cents):
    return f"{cents / 100:,.2f}"


if __name__ == "__main__":
    print(label(discounted(1295, 10)))
