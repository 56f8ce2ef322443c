# message: invalid literal for int() with base 10: '²'
# misconception: .isdigit() and .isdecimal() are the same
def points(line):
    parts = map(str.strip, line.split(";"))
    return list(map(int, filter(str.isdigit, parts)))
