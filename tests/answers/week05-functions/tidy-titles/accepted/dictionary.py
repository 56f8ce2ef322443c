def tidy_titles(titles):
    kept = {}
    for title in titles:
        if title.strip() != "":
            kept.setdefault(title.strip().lower(), title.strip())
    return list(kept.values())
