# message: the highest comes first
# misconception: sorted begins with the highest
def best_scores(*scores, count=3):
    return sorted(scores)[:count]
