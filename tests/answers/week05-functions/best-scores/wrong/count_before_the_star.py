# message: stands behind the star, so that only its name reaches it
# misconception: defaults may stand anywhere
def best_scores(count=3, *scores):
    return sorted(scores, reverse=True)[:count]
