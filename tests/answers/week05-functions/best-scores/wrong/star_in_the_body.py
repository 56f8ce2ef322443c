# message: a star before the parameter collects all the scores
# misconception: a list of the tuple has the numbers in it
def best_scores(*scores, count=3):
    return [scores][:count]
