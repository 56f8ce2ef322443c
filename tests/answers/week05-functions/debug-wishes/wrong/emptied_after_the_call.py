# message: add_wish('Dune') gave [], expected ['Dune']
# misconception: what is returned is a copy
def add_wish(title, wishes=[]):
    wishes.append(title)
    result = wishes
    wishes.clear()
    return result
