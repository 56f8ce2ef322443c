# message: copies_sold([3, 4]) gave 4, expected 7
# misconception: another name is enough
sold = 0


def copies_sold(weeks):
    new = sold
    for copies in weeks:
        new = sold + copies
    return new
