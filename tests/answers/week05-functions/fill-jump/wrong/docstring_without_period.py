# message: with a period at its end
# misconception: the period is decoration
def biggest_jump(degrees):
    """Return the biggest jump"""
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, degrees[1:]))
