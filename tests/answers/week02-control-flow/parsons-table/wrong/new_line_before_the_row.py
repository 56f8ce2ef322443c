# message: End the line after its numbers, not before
# misconception: a line must be begun before it is filled
parsons_table = "F D A G B"
