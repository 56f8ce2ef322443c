# message: A value is None here: print()
# misconception: print gives the average to the caller
parsons_mean = "G F I C D B E"
