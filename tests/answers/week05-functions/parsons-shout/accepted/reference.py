parsons_shout = "F A D G B"
