# message: this is the second call, and it must begin again
# misconception: a list outside is safe, because it is not assigned
sold = []


def copies_sold(weeks):
    for copies in weeks:
        sold.append(copies)
    return sum(sold)
