# message: the price is in cents: divide by 100 when you print it
# misconception: the price comes in whole units
def print_label(title, price_cents):
    print("=" * len(title))
    print(title)
    print(f"{price_cents:.2f}")
    print("=" * len(title))
