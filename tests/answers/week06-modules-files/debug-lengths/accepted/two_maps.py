def headline_facts(headline):
    words = headline.split()
    if not words:
        return 0, 0.0
    longest = max(map(len, words))
    average = sum(map(len, words)) / len(words)
    return longest, round(average, 1)
