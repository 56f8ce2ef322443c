def add_wish(title, wishes=None):
    if wishes is None:
        return [title]
    wishes += [title]
    return wishes
