# message: too many values to unpack (expected 2)
# misconception: any default will do
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
shelf, floor = places.get(genre, "desk")
print(f"{genre}: {shelf}, floor {floor}")
