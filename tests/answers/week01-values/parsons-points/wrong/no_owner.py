# message: name 'owner' is not defined
# misconception: a name exists when it is printed
parsons_points = "D F E A C"
