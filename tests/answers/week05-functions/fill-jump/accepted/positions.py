def biggest_jump(degrees):
    """Return the biggest jump.

    The jump may go up or down.
    """
    biggest = 0
    for i in range(len(degrees) - 1):
        biggest = max(biggest, abs(degrees[i] - degrees[i + 1]))
    return biggest
