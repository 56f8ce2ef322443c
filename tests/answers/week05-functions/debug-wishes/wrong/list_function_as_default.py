# message: the default list is made once, when def runs
# misconception: list() is made anew, [] is not
def add_wish(title, wishes=list()):
    wishes.append(title)
    return wishes
