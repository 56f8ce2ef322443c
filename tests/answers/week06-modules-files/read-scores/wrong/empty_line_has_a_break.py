# message: not enough values to unpack
# misconception: an empty line is an empty text
def read_scores(filename):
    scores = {}
    with open(filename, encoding="utf-8") as file:
        for line in file:
            if line == "" or line.startswith("#"):
                continue
            team, points = line.split(";")
            team = team.strip()
            scores[team] = scores.get(team, 0) + int(points)
    return scores
