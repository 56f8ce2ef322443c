# message: name 'mean' is not defined
# misconception: Python reads all definitions first
parsons_mean = "D B G F I A E"
