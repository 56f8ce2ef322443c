# message: the list that the call gives is the one that gets the title
# misconception: a copy is as good as the list
def add_wish(title, wishes=[]):
    wishes = wishes.copy()
    wishes.append(title)
    return wishes
