def parse_order(line):
    parts = line.split(";")
    if len(parts) != 2:
        raise ValueError("two parts expected")
    return parts[0].strip(), int(parts[1])


def read_orders(lines):
    orders = []
    bad = []
    number = 0
    for line in lines:
        number += 1
        try:
            order = parse_order(line)
        except ValueError:
            bad.append(number)
        else:
            orders.append(order)
    return orders, bad
