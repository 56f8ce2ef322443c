# message: titles
# misconception: cutting the list itself is the same
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
total = len(titles)
del titles[:start]
shown = titles[:size]
if shown:
    print(f"Titles {start + 1} to {start + len(shown)} of {total}")
else:
    print(f"Page {page} is empty")
