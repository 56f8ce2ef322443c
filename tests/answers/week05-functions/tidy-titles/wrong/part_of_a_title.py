# message: Hidden check
# misconception: in finds whole titles in a joined text
def tidy_titles(titles):
    out = []
    for t in titles:
        t = t.strip()
        if t and t.lower() not in " ".join(out).lower():
            out.append(t)
    return out
