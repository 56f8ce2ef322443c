# message: use `map()`
# misconception: a comprehension is what was asked for
def points(line):
    return [int(part) for part in line.split(";") if part.strip().isdecimal()]
