# message: nothing is shown
# misconception: a page is never empty
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
shown = titles[start : start + size]
print(f"Titles {start + 1} to {start + len(shown)} of {len(titles)}")
