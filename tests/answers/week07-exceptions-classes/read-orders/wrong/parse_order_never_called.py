# message: should use `parse_order()`
# misconception: only what comes out matters
def parse_order(line):
    title, copies = line.split(";")
    return title.strip(), int(copies)


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            title, copies = line.split(";")
            orders.append((title.strip(), int(copies)))
        except ValueError:
            bad.append(number)
    return orders, bad
