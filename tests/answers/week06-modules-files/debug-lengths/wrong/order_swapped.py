# message: max() arg is an empty sequence
# misconception: it depends on the order which of the two works
def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = map(len, words)
    average = sum(lengths) / len(words)
    longest = max(lengths)
    return longest, round(average, 1)
