# message: then what is there already with any capitals
# misconception: in finds a text whatever its capitals
def tidy_titles(titles):
    tidy = []
    for title in titles:
        title = title.strip()
        if title != "" and title not in tidy:
            tidy.append(title)
    return tidy
