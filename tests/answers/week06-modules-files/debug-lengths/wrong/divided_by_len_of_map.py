# message: object of type 'map' has no len()
# misconception: a map knows how many values it has
def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = map(len, words)
    longest = max(list(map(len, words)))
    average = sum(lengths) / len(lengths)
    return longest, round(average, 1)
