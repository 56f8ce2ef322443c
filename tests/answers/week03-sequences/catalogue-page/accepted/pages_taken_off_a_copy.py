# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
# Write your program below this line.
rest = titles[:]
for number in range(page - 1):
    del rest[:size]
shown = rest[:size]
if not shown:
    print(f"Page {page} is empty")
else:
    before = len(titles) - len(rest)
    print(f"Titles {before + 1} to {before + len(shown)} of {len(titles)}")
