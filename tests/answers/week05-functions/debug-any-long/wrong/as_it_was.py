# message: after the first title nobody looks at the second one
# misconception: return goes on with the next round
def has_long_title(titles, limit):
    for title in titles:
        if len(title) > limit:
            return True
        else:
            return False
