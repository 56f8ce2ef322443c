# message: only spaces are an empty title
# misconception: a text of spaces is an empty text
def tidy_titles(titles):
    tidy = []
    seen = set()
    for title in titles:
        if title != "" and title.strip().lower() not in seen:
            tidy.append(title.strip())
            seen.add(title.strip().lower())
    return tidy
