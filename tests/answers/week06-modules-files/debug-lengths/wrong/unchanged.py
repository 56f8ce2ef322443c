# message: max has used the map up
# misconception: the sum goes through the values again
def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = map(len, words)
    longest = max(lengths)
    total = sum(lengths)
    return longest, round(total / len(words), 1)
