def points(line):
    return [*map(int, filter(lambda p: p.isdecimal(), map(lambda p: p.strip(), line.split(";"))))]
