# message: the body must use its parameters
# misconception: parameters need a first value in the body
def print_label(title, price_cents):
    title = "Emma"
    price_cents = 875
    print("=" * len(title))
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("=" * len(title))
