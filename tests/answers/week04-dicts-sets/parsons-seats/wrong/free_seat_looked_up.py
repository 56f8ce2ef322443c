# message: stopped in line 4 with KeyError: ('A', 2)
# misconception: a missing key gives free
parsons_seats = "D C F G B"
