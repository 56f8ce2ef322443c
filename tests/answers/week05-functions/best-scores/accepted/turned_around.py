def best_scores(*scores, count=3):
    ordered = sorted(scores)
    return ordered[::-1][:count]
