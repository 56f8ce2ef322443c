# message: Hidden check
# misconception: a score of 0 does not count
def best_scores(*scores, count=3):
    return sorted([s for s in scores if s], reverse=True)[:count]
