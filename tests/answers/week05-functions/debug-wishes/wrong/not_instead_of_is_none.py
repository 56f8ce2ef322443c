# message: ask `is None`
# misconception: only None is false
def add_wish(title, wishes=None):
    if not wishes:
        wishes = []
    wishes.append(title)
    return wishes
