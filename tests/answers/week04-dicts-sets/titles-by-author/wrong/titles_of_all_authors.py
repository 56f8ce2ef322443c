# message: ask in the list of this author
# misconception: a title occurs only once in the world
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
seen = set()
for author, title in books:
    if title not in seen:
        seen.add(title)
        titles_by.setdefault(author, []).append(title)
for author in sorted(titles_by):
    titles_by[author].sort()
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
