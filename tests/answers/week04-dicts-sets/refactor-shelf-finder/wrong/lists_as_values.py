# message: for each a tuple of shelf (a text) and floor (a number)
# misconception: a list and a tuple are the same
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ["A1", 0],
    "poetry": ["B2", 1],
    "travel": ["B3", 1],
    "cooking": ["C1", 2],
    "history": ["C4", 2],
}
shelf, floor = places.get(genre, ("desk", 0))
print(f"{genre}: {shelf}, floor {floor}")
