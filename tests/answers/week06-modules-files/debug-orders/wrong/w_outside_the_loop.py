# message: what was there must stay
# misconception: the loop was all that was wrong
def log_orders(filename, orders):
    written = 0
    with open(filename, "w", encoding="utf-8") as file:
        for title, copies in orders:
            file.write(f"{title} x {copies}\n")
            written += 1
    return written
