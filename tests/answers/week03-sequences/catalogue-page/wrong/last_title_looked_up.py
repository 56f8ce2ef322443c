# message: index finds the first Emma
# misconception: no title comes twice
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
shown = titles[start : start + size]
if shown:
    print(f"Titles {start + 1} to {titles.index(shown[-1]) + 1} of {len(titles)}")
else:
    print(f"Page {page} is empty")
