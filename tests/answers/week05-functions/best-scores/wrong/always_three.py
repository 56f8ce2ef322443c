# message: count says how many are returned
# misconception: the default is the value
def best_scores(*scores, count=3):
    return sorted(scores, reverse=True)[:3]
