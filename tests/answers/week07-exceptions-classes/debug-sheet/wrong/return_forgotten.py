# message: does every path through your function return?
# misconception: without the return in finally, the value comes back by itself
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = 0
    try:
        points = int(text) * 10
    finally:
        log.append(text)
