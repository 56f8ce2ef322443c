# message: Nothing was stored: get gives a list that is kept nowhere
# misconception: get puts its default into the dictionary
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles_by.get(author, []).append(title)
for author in sorted(titles_by):
    print(f"{author} ({len(titles_by[author])}): {', '.join(titles_by[author])}")
