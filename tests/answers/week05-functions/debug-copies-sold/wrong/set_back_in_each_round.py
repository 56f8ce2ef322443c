# message: the first value stands inside of the loop
# misconception: the first value belongs next to the sum
def copies_sold(weeks):
    for copies in weeks:
        sold = 0
        sold = sold + copies
    return sold
