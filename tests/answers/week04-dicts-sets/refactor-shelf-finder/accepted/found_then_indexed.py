# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
desk = ("desk", 0)
place = places.get(genre, desk)
shelf = place[0]
floor = place[1]
print(f"{genre}: {shelf}, floor {floor}")
