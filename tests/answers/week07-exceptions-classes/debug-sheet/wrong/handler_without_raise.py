# message: expected it to raise ValueError
# misconception: an except lets the exception through by itself
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = 0
    try:
        points = int(text) * 10
    except ValueError:
        log.append(text)
    else:
        log.append(text)
    return points
