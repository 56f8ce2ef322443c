# message: invalid literal for int() with base 10: 'Chairs: '
# misconception: int() may stand anywhere in the line
parsons_hall = "D C B A"
