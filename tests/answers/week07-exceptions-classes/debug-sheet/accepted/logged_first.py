def sheet_points(text, log):
    log.append(text)
    return int(text) * 10
