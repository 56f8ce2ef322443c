# message: a list that the call gives is used
# misconception: the list must be made in the body in any case
def add_wish(title, wishes=None):
    wishes = []
    wishes.append(title)
    return wishes
