# message: A new list overwrites the old one in each round
# misconception: a list behind = is added to
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles_by[author] = [title]
for author in sorted(titles_by):
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
