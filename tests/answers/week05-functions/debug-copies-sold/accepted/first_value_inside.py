def copies_sold(weeks):
    sold = 0
    for copies in weeks:
        sold = sold + copies
    return sold
