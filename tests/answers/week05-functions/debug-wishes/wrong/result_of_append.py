# message: add_wish('Dune') gave None
# misconception: append gives the longer list back
def add_wish(title, wishes=None):
    if wishes is None:
        wishes = []
    return wishes.append(title)
