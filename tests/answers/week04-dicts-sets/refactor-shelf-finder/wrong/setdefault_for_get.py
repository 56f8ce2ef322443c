# message: .setdefault(...) adds
# misconception: .setdefault only gives a default, as .get does
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
shelf, floor = places.setdefault(genre, ("desk", 0))
print(f"{genre}: {shelf}, floor {floor}")
