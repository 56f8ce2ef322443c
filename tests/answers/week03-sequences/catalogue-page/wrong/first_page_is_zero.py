# message: that is page 3
# misconception: the first page is page 0
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = page * size
shown = titles[start : start + size]
if shown:
    print(f"Titles {start + 1} to {start + len(shown)} of {len(titles)}")
else:
    print(f"Page {page} is empty")
