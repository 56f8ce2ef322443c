# message: expected it to raise ValueError
# misconception: None is a good answer to a bad line
def parse_order(line):
    parts = line.split(";")
    if len(parts) != 2 or not parts[1].strip().isdecimal():
        return None
    return parts[0].strip(), int(parts[1])


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        order = parse_order(line)
        if order is None:
            bad.append(number)
        else:
            orders.append(order)
    return orders, bad
