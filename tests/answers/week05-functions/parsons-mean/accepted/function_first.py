parsons_mean = "G F I A D B E"
