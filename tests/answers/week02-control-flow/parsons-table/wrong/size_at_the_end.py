# message: name 'size' is not defined
# misconception: names may get their values at the end
parsons_table = "D G B A F"
