# message: has_long_title(['It', 'Middlemarch'], 10) gave False
# misconception: any and all are the same
def has_long_title(titles, limit):
    return all(len(title) > limit for title in titles)
