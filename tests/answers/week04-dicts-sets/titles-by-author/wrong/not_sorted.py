# message: The titles of an author come in alphabetical order
# misconception: only the authors have to be sorted
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles = titles_by.setdefault(author, [])
    if title not in titles:
        titles.append(title)
for author in sorted(titles_by):
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
