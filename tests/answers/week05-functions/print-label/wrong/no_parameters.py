# message: takes 0 positional arguments but 2 were given
# misconception: a function uses the names of the program
title = "Emma"
price_cents = 875


def print_label():
    print("=" * len(title))
    print(title)
    print(f"{price_cents / 100:.2f}")
    print("=" * len(title))
