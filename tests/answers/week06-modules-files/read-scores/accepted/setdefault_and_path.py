from pathlib import Path


def read_scores(filename):
    scores = {}
    for line in Path(filename).read_text(encoding="utf-8").splitlines():
        parts = [part.strip() for part in line.split(";")]
        if len(parts) == 2 and parts[0][:1] != "#":
            scores.setdefault(parts[0], 0)
            scores[parts[0]] += int(parts[1])
    return scores
