# message: changed what it was given
# misconception: a parameter is a copy of the list
def tidy_titles(titles):
    tidy = []
    seen = set()
    while titles:
        title = titles.pop(0).strip()
        if title != "" and title.lower() not in seen:
            tidy.append(title)
            seen.add(title.lower())
    return tidy
