def best_scores(*scores, count=3):
    return sorted(scores, reverse=True)[:count]
