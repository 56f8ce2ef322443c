# message: that line compares two numbers and changes nothing
# misconception: a line too many does no harm
parsons_points = "H D F E G A C"
