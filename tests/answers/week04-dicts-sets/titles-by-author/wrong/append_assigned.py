# message: A value is None here
# misconception: append gives the list back
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles_by[author] = titles_by.setdefault(author, []).append(title)
for author in sorted(titles_by):
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
