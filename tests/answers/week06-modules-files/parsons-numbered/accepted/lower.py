parsons_numbered = "d b c a e"
