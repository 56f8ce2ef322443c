parsons_mean = "D G F I A B E"
