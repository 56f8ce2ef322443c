# message: Print what your calls give
# misconception: calls that stand there count, whatever is printed
%%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.
TAX_PERCENT = 7


def net(cents):
    return round(cents * 100 / (100 + TAX_PERCENT))


def discounted(cents, percent=0):
    return cents - cents * percent // 100


def label(cents):
    return f"{cents / 100:.2f}"


if __name__ == "__main__":
    price = label(discounted(1295, 10))
    print("11.66")
