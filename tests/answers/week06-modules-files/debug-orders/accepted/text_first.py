def log_orders(filename, orders):
    text = "".join(f"{title} x {copies}\n" for title, copies in orders)
    with open(filename, "a", encoding="utf-8") as file:
        file.write(text)
    return len(orders)
