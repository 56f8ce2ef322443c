# message: a blank `____` is still to be filled in
# misconception: the blank may stay where nothing seems to be missing
def biggest_jump(degrees):
    """Return the biggest difference of two neighbors."""
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, ____))
