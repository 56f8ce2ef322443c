# message: only a ValueError means a bad line
# misconception: except Exception is the safe choice
def parse_order(line):
    title, copies = line.split(";")
    return title.strip(), int(copies)


def read_orders(lines):
    orders = []
    bad = []
    for number, line in enumerate(lines, start=1):
        try:
            orders.append(parse_order(line))
        except Exception:
            bad.append(number)
    return orders, bad
