# message: I/O operation on closed file
# misconception: the file can be read below its block
def read_scores(filename):
    scores = {}
    with open(filename, encoding="utf-8") as file:
        pass
    for line in file:
        team, points = line.split(";")
        scores[team] = scores.get(team, 0) + int(points)
    return scores
