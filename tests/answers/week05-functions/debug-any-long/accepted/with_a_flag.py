def has_long_title(titles, limit):
    found = False
    for title in titles:
        if len(title) > limit:
            found = True
    return found
