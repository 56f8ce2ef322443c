# message: every number was paired with itself
# misconception: zip(x, x) makes pairs of neighbors
def biggest_jump(degrees):
    """Return the biggest difference of two neighbors."""
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, degrees))
