parsons_points = "H D F E A C"
