# message: IndentationError
# misconception: the order of two loops does not matter
parsons_seats = "D F C E B"
