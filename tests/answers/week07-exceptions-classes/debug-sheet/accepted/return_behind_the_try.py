def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    try:
        points = int(text) * 10
    finally:
        log.append(text)
    return points
