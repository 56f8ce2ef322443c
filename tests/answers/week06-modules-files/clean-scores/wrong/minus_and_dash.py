# message: invalid literal for int()
# misconception: only a lone hyphen has to be left out
def points(line):
    parts = map(lambda part: part.strip(), line.split(";"))
    return list(map(int, filter(lambda part: part not in ["", "-"], parts)))
