def print_label(title, price_cents):
    print("=" * len(title))
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("=" * len(title))
