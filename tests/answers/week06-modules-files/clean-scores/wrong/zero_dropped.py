# message: 0 is a number like others
# misconception: filter keeps numbers, whatever they are
def points(line):
    parts = map(lambda part: part.strip(), line.split(";"))
    numbers = map(lambda part: int(part) if part.isdecimal() else 0, parts)
    return list(filter(None, numbers))
