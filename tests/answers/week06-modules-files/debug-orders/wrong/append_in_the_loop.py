# message: open the file before the loop
# misconception: the mode was all that was wrong
def log_orders(filename, orders):
    written = 0
    for title, copies in orders:
        with open(filename, "a", encoding="utf-8") as file:
            file.write(f"{title} x {copies}\n")
            written += 1
    return written
