# message: name 'numbers' is not defined
# misconception: the argument must have the name of the parameter
parsons_mean = "G F I A D H E"
