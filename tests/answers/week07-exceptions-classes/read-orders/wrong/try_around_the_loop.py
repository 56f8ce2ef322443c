# message: the try belongs inside the loop
# misconception: a handler goes back to the loop that was interrupted
def parse_order(line):
    title, copies = line.split(";")
    return title.strip(), int(copies)


def read_orders(lines):
    orders = []
    bad = []
    try:
        for number, line in enumerate(lines, start=1):
            orders.append(parse_order(line))
    except ValueError:
        bad.append(number)
    return orders, bad
