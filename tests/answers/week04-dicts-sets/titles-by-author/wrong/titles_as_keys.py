# message: The other way around: the authors are the keys
# misconception: it does not matter which part is the key
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles_by.setdefault(title, [])
    if author not in titles_by[title]:
        titles_by[title].append(author)
for title in sorted(titles_by):
    print(f"{title} ({len(titles_by[title])}): {', '.join(titles_by[title])}")
