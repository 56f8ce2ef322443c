# message: expected [95, 70, 60], a list
# misconception: a tuple is as good as a list
def best_scores(*scores, count=3):
    return tuple(sorted(scores, reverse=True)[:count])
