# message: the stop of a slice is not included
# misconception: the stop is included, so one is taken off
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
shown = titles[start : start + size - 1]
if shown:
    print(f"Titles {start + 1} to {start + len(shown)} of {len(titles)}")
else:
    print(f"Page {page} is empty")
