# message: says in some words what the function does
# misconception: anything in three quotes is a docstring
def biggest_jump(degrees):
    """."""
    # Without a pair there is no jump.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, degrees[1:]))
