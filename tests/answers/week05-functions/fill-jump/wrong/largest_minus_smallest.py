# message: pair each value with the one behind it
# misconception: the biggest difference of all is the biggest jump
def biggest_jump(degrees):
    """Return the biggest difference between one value and the next."""
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(degrees) - min(degrees)
