# message: changed what it was given
# misconception: a second name is a copy
def tidy_titles(titles):
    tidy = titles
    for i in range(len(tidy)):
        tidy[i] = tidy[i].strip()
    result = []
    seen = set()
    for title in tidy:
        if title != "" and title.lower() not in seen:
            result.append(title)
            seen.add(title.lower())
    return result
