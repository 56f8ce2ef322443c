# message: the list that the call gives is the one that gets the title
# misconception: a new list is as good as the one that was given
def add_wish(title, wishes=()):
    return list(wishes) + [title]
