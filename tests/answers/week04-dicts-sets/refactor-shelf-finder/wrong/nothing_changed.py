# message: There is no name `places` yet
# misconception: a chain is as good as a table
# program: refactor-shelf-finder
genre = "poetry"
if genre == "crime":
    shelf = "A1"
    floor = 0
elif genre == "poetry":
    shelf = "B2"
    floor = 1
elif genre == "travel":
    shelf = "B3"
    floor = 1
elif genre == "cooking":
    shelf = "C1"
    floor = 2
elif genre == "history":
    shelf = "C4"
    floor = 2
else:
    shelf = "desk"
    floor = 0
print(f"{genre}: {shelf}, floor {floor}")
