# message: two stars would take any name
# misconception: two stars are a keyword-only parameter
def best_scores(*scores, **options):
    return sorted(scores, reverse=True)[: options.get("count", 3)]
