# message: The stop is a position
# misconception: the second number of a slice is a length
# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
start = (page - 1) * size
shown = titles[start:size]
if shown:
    print(f"Titles {start + 1} to {start + len(shown)} of {len(titles)}")
else:
    print(f"Page {page} is empty")
