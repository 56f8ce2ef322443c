# message: points * 2 alone changes nothing
# misconception: working out a number changes the name
parsons_points = "H D F G A C"
