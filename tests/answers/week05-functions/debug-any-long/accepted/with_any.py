def has_long_title(titles, limit):
    return any(len(title) > limit for title in titles)
