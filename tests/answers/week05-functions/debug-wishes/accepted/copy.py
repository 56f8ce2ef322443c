def add_wish(title, wishes=[]):
    wishes = wishes.copy()
    wishes.append(title)
    return wishes
