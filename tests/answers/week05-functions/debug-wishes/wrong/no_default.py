# message: missing 1 required positional argument: 'wishes'
# misconception: without a default the argument is optional, too
def add_wish(title, wishes):
    wishes.append(title)
    return wishes
