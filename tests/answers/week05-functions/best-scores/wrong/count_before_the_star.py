# message: a star before the parameter collects all the scores
# misconception: defaults may stand anywhere
def best_scores(count=3, *scores):
    return sorted(scores, reverse=True)[:count]
