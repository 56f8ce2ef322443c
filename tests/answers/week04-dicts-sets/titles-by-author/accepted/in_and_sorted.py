# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    if author not in titles_by:
        titles_by[author] = []
    if title not in titles_by[author]:
        titles_by[author].append(title)
for author in titles_by:
    titles_by[author] = sorted(titles_by[author])
for author, titles in sorted(titles_by.items()):
    print(f"{author} ({len(titles)}): {', '.join(titles)}")
