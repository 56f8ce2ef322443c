# message: stopped in line 2 with IndentationError: unexpected indent
# misconception: the order of two loops does not matter
parsons_table = "F G D B A"
