# message: parse_order('Emma; 2; 3') gave ('Emma', 2)
# misconception: what comes too much does no harm
def parse_order(line):
    title, copies, *rest = line.split(";")
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
