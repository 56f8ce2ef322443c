# message: Each author needs a list of titles
# misconception: a second value is kept beside the first
# program: titles-by-author
books = [("Herbert", "Dune"), ("Austen", "Persuasion"), ("Austen", "Emma"), ("Herbert", "Dune")]
# Write your program below this line.
titles_by = {}
for author, title in books:
    titles_by[author] = title
for author in sorted(titles_by):
    print(f"{author} (1): {titles_by[author]}")
