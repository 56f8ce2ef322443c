# message: the star collected the question mark, too
# misconception: the last argument goes to the last parameter
parsons_shout = "F A D G E"
