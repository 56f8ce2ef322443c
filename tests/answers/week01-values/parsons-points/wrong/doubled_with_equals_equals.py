# message: == compares, and changes nothing
# misconception: == changes the name
parsons_points = "H D F G A C"
