# message: True without quotes
# misconception: True is a text
def has_long_title(titles, limit):
    for title in titles:
        if len(title) > limit:
            return "True"
    return "False"
