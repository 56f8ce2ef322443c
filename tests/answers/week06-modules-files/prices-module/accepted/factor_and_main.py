%%writefile prices.py
"""The price rules of Inkwell Books; amounts are whole cents."""
# Write your module below this line.
TAX_PERCENT = 7


def net(cents):
    return round(cents / (1 + TAX_PERCENT / 100))


def discounted(cents, percent=0):
    return cents - (cents * percent) // 100


def label(cents):
    return f"{cents / 100:.2f}"


def main():
    print(label(discounted(percent=10, cents=1295)))


if __name__ == "__main__":
    main()
