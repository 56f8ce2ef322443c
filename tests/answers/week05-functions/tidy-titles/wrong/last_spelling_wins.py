# message: the first one stays, as it is spelled
# misconception: assigning to a key keeps the first value
def tidy_titles(titles):
    kept = {}
    for title in titles:
        title = title.strip()
        if title != "":
            kept[title.lower()] = title
    return list(kept.values())
