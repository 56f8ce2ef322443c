# message: a sheet that is no number is logged, too
# misconception: what stands behind the try is reached in any case
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = int(text) * 10
    log.append(text)
    return points
