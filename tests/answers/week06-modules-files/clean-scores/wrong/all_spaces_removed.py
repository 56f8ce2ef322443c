# message: only spaces at its ends may go away
# misconception: to strip is to remove all spaces
def points(line):
    return list(map(int, filter(str.isdecimal, line.replace(' ', '').split(';'))))
