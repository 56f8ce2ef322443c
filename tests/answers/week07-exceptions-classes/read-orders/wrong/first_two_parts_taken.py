# message: parse_order('Dune') stopped in line 3 with IndexError
# misconception: a missing part is an error of its own, others do not matter
def parse_order(line):
    parts = line.split(";")
    return parts[0].strip(), int(parts[1])


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            orders.append(parse_order(line))
        except ValueError:
            bad.append(number)
    return orders, bad
