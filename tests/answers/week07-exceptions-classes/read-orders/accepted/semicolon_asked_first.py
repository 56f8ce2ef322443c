def parse_order(line):
    if ";" not in line:
        raise ValueError("bad line")
    title, copies = line.split(";")
    return title.strip(), int(copies)


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            orders.append(parse_order(line))
        except ValueError:
            bad.append(number)
    return orders, bad
