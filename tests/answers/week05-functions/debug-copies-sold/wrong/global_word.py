# message: a global sum goes on growing from call to call
# misconception: global is the cure for UnboundLocalError
sold = 0


def copies_sold(weeks):
    global sold
    for copies in weeks:
        sold = sold + copies
    return sold
