# message: cannot access local variable 'sold'
# misconception: a function may change a global name
sold = 0


def copies_sold(weeks):
    for copies in weeks:
        sold = sold + copies
    return sold
