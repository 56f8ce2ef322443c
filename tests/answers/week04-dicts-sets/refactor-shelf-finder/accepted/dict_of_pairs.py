# program: refactor-shelf-finder
genre = "poetry"
places = dict(
    zip(
        ["crime", "poetry", "travel", "cooking", "history"],
        zip(["A1", "B2", "B3", "C1", "C4"], [0, 1, 1, 2, 2]),
    )
)
shelf, floor = places.get(genre, ("desk", 0))
print(f"{genre}: {shelf}, floor {floor}")
