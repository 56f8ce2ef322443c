# message: changed what it was given
# misconception: a parameter is a copy of the list
def biggest_jump(degrees):
    """Return the biggest difference of two neighbors."""
    biggest = 0
    while len(degrees) > 1:
        first = degrees.pop(0)
        biggest = max(biggest, abs(first - degrees[0]))
    return biggest
