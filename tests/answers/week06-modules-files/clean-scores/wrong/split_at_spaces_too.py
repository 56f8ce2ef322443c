# message: only spaces at its ends may go away
# misconception: a space separates as a semicolon does
def points(line):
    return list(map(int, filter(str.isdecimal, line.replace(';', ' ').split())))
