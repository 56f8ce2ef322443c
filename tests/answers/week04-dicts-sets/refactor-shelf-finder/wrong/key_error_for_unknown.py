# message: stopped in line 10 with KeyError: 'gardening'
# misconception: square brackets give a default
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
shelf, floor = places[genre]
print(f"{genre}: {shelf}, floor {floor}")
