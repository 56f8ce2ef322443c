# message: 'NoneType' object has no attribute 'append'
# misconception: None becomes an empty list by itself
def add_wish(title, wishes=None):
    wishes.append(title)
    return wishes
