def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    lengths = [len(word) for word in words]
    longest = max(lengths)
    average = sum(lengths) / len(words)
    return longest, round(average, 1)
