# message: every sheet is logged once
# misconception: what the finally did can move into the handler
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = 0
    try:
        points = int(text) * 10
    except ValueError:
        log.append(text)
        raise
    return points
