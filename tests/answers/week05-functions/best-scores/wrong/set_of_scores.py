# message: equal scores all count: no set
# misconception: a set is a fast list
def best_scores(*scores, count=3):
    return sorted(set(scores), reverse=True)[:count]
