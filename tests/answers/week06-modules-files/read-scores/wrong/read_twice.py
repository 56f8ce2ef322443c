# message: gave {}, expected
# misconception: a file can be gone through twice
def read_scores(filename):
    scores = {}
    with open(filename, encoding="utf-8") as file:
        text = file.read()
        for line in file:
            line = line.strip()
            if line == "" or line.startswith("#"):
                continue
            team, points = line.split(";")
            team = team.strip()
            scores[team] = scores.get(team, 0) + int(points)
    return scores
