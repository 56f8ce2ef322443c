def copies_sold(weeks):
    return sum(weeks)
