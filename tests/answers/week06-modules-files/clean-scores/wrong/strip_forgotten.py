# message: strip first, then pick by .isdecimal()
# misconception: a space is no problem for isdecimal
def points(line):
    digits = filter(lambda part: part.isdecimal(), line.split(";"))
    return list(map(int, digits))
