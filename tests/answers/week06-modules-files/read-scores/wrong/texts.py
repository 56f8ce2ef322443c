# message: expected
# misconception: the number behind the semicolon is a number
def read_scores(filename):
    scores = {}
    with open(filename, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line and line[0] != "#":
                team, points = line.split(";")
                scores[team.strip()] = scores.get(team.strip(), "") + points
    return scores
