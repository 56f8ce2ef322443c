# message: Hidden check
# misconception: names begin with capitals
def read_scores(filename):
    totals = {}
    with open(filename, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            team, number = line.split(";")
            team = team.strip().title()
            totals[team] = totals.get(team, 0) + int(number)
    return totals
