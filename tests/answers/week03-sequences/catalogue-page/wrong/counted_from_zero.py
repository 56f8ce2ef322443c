# message: people count from 1
# misconception: people count from 0
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
shown = titles[start : start + size]
if shown:
    print(f"Titles {start} to {start + len(shown)} of {len(titles)}")
else:
    print(f"Page {page} is empty")
