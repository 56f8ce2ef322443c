# message: strip first, drop what is empty
# misconception: one can take things out of a list while going through it
def tidy_titles(titles):
    for title in titles:
        if title.strip() == "":
            titles.remove(title)
    return titles
