def add_wish(title, wishes=None):
    all_wishes = wishes if wishes is not None else []
    all_wishes.append(title)
    return all_wishes
