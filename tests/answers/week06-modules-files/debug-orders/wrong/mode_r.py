# message: FileNotFoundError
# misconception: r makes the file if it is not there
def log_orders(filename, orders):
    written = 0
    with open(filename, "r+", encoding="utf-8") as file:
        for title, copies in orders:
            file.write(f"{title} x {copies}\n")
            written += 1
    return written
