parsons_points = "D, H, F, E, A, C"
