# message: open the file with encoding="utf-8"
# misconception: every computer reads UTF-8 by itself
def read_scores(filename):
    scores = {}
    with open(filename) as file:
        for line in file:
            line = line.strip()
            if line == "" or line.startswith("#"):
                continue
            team, points = line.split(";")
            team = team.strip()
            scores[team] = scores.get(team, 0) + int(points)
    return scores
