# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
groups = {}
for author, title in books:
    groups.setdefault(author, set()).add(title)
titles_by = {author: sorted(titles) for author, titles in groups.items()}
for author in sorted(titles_by):
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
