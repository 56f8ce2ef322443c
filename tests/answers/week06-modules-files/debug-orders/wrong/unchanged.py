# message: opened with w for each order
# misconception: w goes on where the file ends
def log_orders(filename, orders):
    written = 0
    for title, copies in orders:
        with open(filename, "w", encoding="utf-8") as file:
            file.write(f"{title} x {copies}\n")
            written = written + 1
    return written
