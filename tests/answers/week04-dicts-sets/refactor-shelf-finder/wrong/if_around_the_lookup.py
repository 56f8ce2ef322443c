# message: should do without `if`
# misconception: a lookup needs a question first
# program: refactor-shelf-finder
genre = "poetry"
places = {
    "crime": ("A1", 0),
    "poetry": ("B2", 1),
    "travel": ("B3", 1),
    "cooking": ("C1", 2),
    "history": ("C4", 2),
}
if genre in places:
    shelf, floor = places[genre]
else:
    shelf, floor = "desk", 0
print(f"{genre}: {shelf}, floor {floor}")
