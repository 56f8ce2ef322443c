parsons_numbered = "D, B, C, A, E"
