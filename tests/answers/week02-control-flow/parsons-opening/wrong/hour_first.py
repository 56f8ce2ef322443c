# message: that line belongs directly below the question about the party
# misconception: the hour is asked first, and the party is asked in its block
parsons_opening = "B F K J D E I A"
