# program: catalogue-page
titles = ["Atlas", "Dune", "Emma", "Heidi", "It", "Momo", "Persuasion", "Ulysses"]
size = 3
page = 2
# Write your program below this line.
shown = []
for position in range((page - 1) * size, page * size):
    if position < len(titles):
        shown.append(titles[position])
first = (page - 1) * size + 1
if len(shown) == 0:
    print(f"Page {page} is empty")
else:
    print(f"Titles {first} to {first + len(shown) - 1} of {len(titles)}")
