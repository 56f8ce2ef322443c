# message: the first thing in the body is a text in three double quotes
# misconception: a docstring may stand anywhere in the body
def biggest_jump(degrees):
    if len(degrees) < 2:
        return 0
    """Return the biggest difference of two neighbors."""
    return max(abs(later - earlier) for earlier, later in zip(degrees, degrees[1:]))
