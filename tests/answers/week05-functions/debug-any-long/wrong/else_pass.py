# message: with no titles the loop has no rounds
# misconception: else: pass is an answer
def has_long_title(titles, limit):
    for title in titles:
        if len(title) > limit:
            return True
        else:
            pass
