# message: 129 cents are taken off: round that down, not the price
# misconception: rounding the price down is the same as rounding down what is taken off
%%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.
TAX_PERCENT = 7


def net(cents):
    return round(cents * 100 / (100 + TAX_PERCENT))


def discounted(cents, percent=0):
    return cents * (100 - percent) // 100


def label(cents):
    return f"{cents / 100:.2f}"


if __name__ == "__main__":
    print(label(discounted(1295, 10)))
