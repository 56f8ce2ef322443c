# message: it prints, and gives nothing back
# misconception: every function must return something
def print_label(title, price_cents):
    print("=" * len(title))
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("=" * len(title))
    return title
