# message: strip first, drop what is empty
# misconception: the small letters are what comes back
def tidy_titles(titles):
    tidy = []
    for title in titles:
        title = title.strip().lower()
        if title != "" and title not in tidy:
            tidy.append(title)
    return tidy
