def print_label(title, price_cents):
    rule = len(title) * "="
    print(rule)
    print(title)
    print(f"{price_cents // 100}.{price_cents % 100:02}")
    print(rule)
