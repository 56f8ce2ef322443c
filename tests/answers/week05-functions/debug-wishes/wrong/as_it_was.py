# message: the default list is made once, when def runs
# misconception: the default is made anew in each call
def add_wish(title, wishes=[]):
    wishes.append(title)
    return wishes
