# message: the points of a team are added up
# misconception: a key that comes again is added up by itself
def read_scores(filename):
    scores = {}
    with open(filename, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line == "" or line.startswith("#"):
                continue
            team, points = line.split(";")
            scores[team.strip()] = int(points)
    return scores
