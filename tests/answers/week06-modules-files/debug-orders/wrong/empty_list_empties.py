# message: no new order: what was in the file must stay
# misconception: an empty list needs a fresh file
def log_orders(filename, orders):
    written = 0
    mode = "a" if orders else "w"
    with open(filename, mode, encoding="utf-8") as file:
        for title, copies in orders:
            file.write(f"{title} x {copies}\n")
            written += 1
    return written
