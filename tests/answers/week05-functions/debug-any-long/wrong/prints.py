# message: it printed the answer instead of returning it
# misconception: print hands a value to the caller
def has_long_title(titles, limit):
    print(any(len(title) > limit for title in titles))
