# message: five genres as keys
# misconception: the else is one more genre
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
    "desk": ("desk", 0),
}
shelf, floor = places.get(genre, ("desk", 0))
print(f"{genre}: {shelf}, floor {floor}")
