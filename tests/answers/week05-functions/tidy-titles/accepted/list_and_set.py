def tidy_titles(titles):
    tidy = []
    seen = set()
    for title in titles:
        clean = title.strip()
        if clean and clean.lower() not in seen:
            tidy.append(clean)
            seen.add(clean.lower())
    return tidy
