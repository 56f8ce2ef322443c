# message: a return in a finally block drops the exception
# misconception: finally only adds lines, it takes nothing away
def sheet_points(text, log):
    """Give the points of a sheet; every sheet is logged, whatever happens."""
    points = 0
    try:
        points = int(text) * 10
    finally:
        log.append(text)
        return points
