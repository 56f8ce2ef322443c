# message: No row ends: each one needs an empty print()
# misconception: an inner loop ends its line by itself
parsons_table = "F D G B"
