# message: the numbers of the other lines, counted from 1
# misconception: the bad lines themselves are asked for
def parse_order(line):
    title, copies = line.split(";")
    return title.strip(), int(copies)


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            orders.append(parse_order(line))
        except ValueError:
            bad.append(line)
    return orders, bad
