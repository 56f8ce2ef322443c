# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in sorted(set(books)):
    titles_by.setdefault(author, []).append(title)
for author, titles in titles_by.items():
    print(f"{author} ({len(titles)}): {', '.join(titles)}")
