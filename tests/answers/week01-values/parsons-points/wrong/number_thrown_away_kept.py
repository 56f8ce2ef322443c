# message: points * 2 alone on a line changes nothing
# misconception: a line too many does no harm
parsons_points = "H D F E G A C"
