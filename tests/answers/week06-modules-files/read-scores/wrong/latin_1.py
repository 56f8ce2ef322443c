# message: the file was read with another encoding
# misconception: latin-1 is the encoding for letters like ë
def read_scores(filename):
    scores = {}
    with open(filename, encoding="latin-1") as file:
        for line in file:
            line = line.strip()
            if line == "" or line.startswith("#"):
                continue
            team, points = line.split(";")
            team = team.strip()
            scores[team] = scores.get(team, 0) + int(points)
    return scores
