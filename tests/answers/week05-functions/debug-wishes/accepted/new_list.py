def add_wish(title, wishes=()):
    return list(wishes) + [title]
