parsons_table = "f, d, g, b, a"
