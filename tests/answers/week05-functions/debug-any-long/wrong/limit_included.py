# message: exactly the limit is not too long
# misconception: at the limit is over the limit
def has_long_title(titles, limit):
    for title in titles:
        if len(title) >= limit:
            return True
    return False
