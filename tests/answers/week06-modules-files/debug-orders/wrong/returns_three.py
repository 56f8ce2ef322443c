# message: count them
# misconception: the number in the example is the number
def log_orders(filename, orders):
    written = 0
    with open(filename, "a", encoding="utf-8") as file:
        for title, copies in orders:
            file.write(f"{title} x {copies}\n")
            written += 1
    return 3
