def tidy_titles(titles):
    tidy = []
    for title in titles:
        title = title.strip()
        if title == "":
            continue
        if title.upper() in [other.upper() for other in tidy]:
            continue
        tidy.append(title)
    return tidy
