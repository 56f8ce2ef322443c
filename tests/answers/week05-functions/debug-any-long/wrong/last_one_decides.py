# message: expected True
# misconception: the flag may be set back in each round
def has_long_title(titles, limit):
    found = False
    for title in titles:
        if len(title) > limit:
            found = True
        else:
            found = False
    return found
