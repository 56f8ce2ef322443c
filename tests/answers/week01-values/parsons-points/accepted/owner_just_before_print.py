parsons_points = "D F E A H C"
