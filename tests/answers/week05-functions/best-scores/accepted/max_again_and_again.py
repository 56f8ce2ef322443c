def best_scores(*points, count=3):
    left = list(points)
    best = []
    while left and len(best) < count:
        highest = max(left)
        best.append(highest)
        left.remove(highest)
    return best
