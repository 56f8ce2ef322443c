# message: gave None, expected False
# misconception: without a hit a function gives False by itself
def has_long_title(titles, limit):
    for title in titles:
        if len(title) > limit:
            return True
