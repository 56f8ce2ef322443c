# message: =+ set the points to 40
# misconception: =+ is another way to write +=
parsons_points = "H D B E A C"
