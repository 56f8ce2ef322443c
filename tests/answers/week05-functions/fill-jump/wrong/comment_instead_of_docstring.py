# message: the first thing in the body is a text in three double quotes
# misconception: a comment is a docstring
def biggest_jump(degrees):
    # Return the biggest difference of two neighbors.
    if len(degrees) < 2:
        return 0
    # Each measurement together with the next one.
    return max(abs(later - earlier) for earlier, later in zip(degrees, degrees[1:]))
