# message: the return stands inside of the loop
# misconception: return belongs to the sum
def copies_sold(weeks):
    sold = 0
    for copies in weeks:
        sold = sold + copies
        return sold
