# message: expected it to raise ValueError
# misconception: a text that says error is as good as an exception
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = 0
    try:
        points = int(text) * 10
    except ValueError:
        points = "error"
    log.append(text)
    return points
