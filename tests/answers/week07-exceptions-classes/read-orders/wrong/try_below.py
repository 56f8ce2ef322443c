# message: it cannot do anything about a bad line: let it pass
# misconception: every function has to handle its errors itself
def parse_order(line):
    try:
        title, copies = line.split(";")
        return title.strip(), int(copies)
    except ValueError:
        raise ValueError("bad line")


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            orders.append(parse_order(line))
        except ValueError:
            bad.append(number)
    return orders, bad
