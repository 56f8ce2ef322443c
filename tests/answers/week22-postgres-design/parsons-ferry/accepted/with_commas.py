parsons_ferry = "b, c, d, f, g, a"
