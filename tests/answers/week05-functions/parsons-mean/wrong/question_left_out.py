# message: stopped in line 2 with ZeroDivisionError
# misconception: an empty list has the average 0 by itself
parsons_mean = "G A D B E"
