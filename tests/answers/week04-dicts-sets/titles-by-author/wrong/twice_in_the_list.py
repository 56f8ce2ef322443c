# message: Each title once
# misconception: a dictionary has everything once
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles_by.setdefault(author, []).append(title)
for author in sorted(titles_by):
    titles_by[author].sort()
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
