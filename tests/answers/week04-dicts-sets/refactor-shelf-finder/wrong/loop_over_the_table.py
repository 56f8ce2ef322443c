# message: should do without `for`
# misconception: a dictionary has to be searched
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
shelf = "desk"
floor = 0
for key in places:
    shelf, floor = places.get(genre, ("desk", 0))
print(f"{genre}: {shelf}, floor {floor}")
