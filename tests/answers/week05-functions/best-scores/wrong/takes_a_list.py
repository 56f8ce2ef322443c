# message: takes from 0 to 2 positional arguments but 4 were given
# misconception: a list parameter takes single values
def best_scores(scores=(), count=3):
    return sorted(scores, reverse=True)[:count]
