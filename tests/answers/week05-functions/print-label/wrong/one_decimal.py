# message: two decimals are asked for
# misconception: a division by 100 shows two decimals
def print_label(title, price_cents):
    print("=" * len(title))
    print(title)
    print(price_cents / 100)
    print("=" * len(title))
