# message: 'tuple' object has no attribute 'sort'
# misconception: what the star collects is a list
def best_scores(*scores, count=3):
    scores.sort(reverse=True)
    return scores[:count]
