def print_label(title, price_cents):
    rule = "=" * len(title)
    print(rule, title, f"{price_cents / 100:.2f}", rule, sep="\n")
