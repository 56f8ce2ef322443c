# message: expected [7, 12, 0, 3]
# misconception: map gives a list
def points(line):
    parts = map(lambda part: part.strip(), line.split(";"))
    digits = filter(lambda part: part.isdecimal(), parts)
    return map(int, digits)
