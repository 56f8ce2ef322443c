# message: max has used the map up
# misconception: a list of a used-up map has the values again
def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = map(len, words)
    longest = max(lengths)
    average = sum(list(lengths)) / len(words)
    return longest, round(average, 1)
