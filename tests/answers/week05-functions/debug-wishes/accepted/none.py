def add_wish(title, wishes=None):
    if wishes is None:
        wishes = []
    wishes.append(title)
    return wishes
