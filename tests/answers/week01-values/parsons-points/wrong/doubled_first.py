# message: the points were doubled before the 40 were added
# misconception: the order of the events does not matter
parsons_points = "H D E F A C"
