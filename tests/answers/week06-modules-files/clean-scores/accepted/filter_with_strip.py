def points(line):
    parts = filter(lambda part: part.strip().isdecimal(), line.split(";"))
    return list(map(int, parts))
