# message: print_label('Emma', 875) stopped in line 2 with TypeError
# misconception: Python finds out which argument is the title
def print_label(price_cents, title):
    print("=" * len(title))
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("=" * len(title))
