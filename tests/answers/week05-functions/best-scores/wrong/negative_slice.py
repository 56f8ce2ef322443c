# message: expected []
# misconception: ordered[-0:] is empty
def best_scores(*scores, count=3):
    ordered = sorted(scores)[-count:]
    return ordered[::-1]
