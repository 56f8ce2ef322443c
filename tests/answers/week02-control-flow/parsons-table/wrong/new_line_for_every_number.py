# message: A new line begins after every number
# misconception: the empty print belongs to the numbers
parsons_table = "F D G B C"
