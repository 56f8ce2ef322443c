# message: the list that comes back is a new one
# misconception: an empty list can be given back as it is
def tidy_titles(titles):
    if not titles:
        return titles
    out = []
    seen = set()
    for t in titles:
        t = t.strip()
        if t and t.lower() not in seen:
            seen.add(t.lower())
            out.append(t)
    return out
