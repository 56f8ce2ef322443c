# message: tidy_titles([' Dune', '', 'Emma ', 'DUNE']) stopped
# misconception: append gives the longer list back
def tidy_titles(titles):
    tidy = []
    for title in titles:
        tidy = tidy.append(title.strip())
    return tidy
