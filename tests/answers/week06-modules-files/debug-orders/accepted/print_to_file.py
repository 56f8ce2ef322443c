def log_orders(filename, orders):
    written = 0
    with open(filename, mode="a", encoding="utf-8") as file:
        for title, copies in orders:
            print(title, "x", copies, file=file)
            written += 1
    return written
