def read_scores(filename):
    with open(filename, "r", encoding="utf8") as file:
        lines = file.read().splitlines()
    scores = {}
    for line in filter(None, map(lambda line: line.strip(), lines)):
        if not line.startswith("#"):
            team, points = line.split(";")
            scores[team.strip()] = scores.get(team.strip(), 0) + int(points)
    return scores
