# message: name 'shout' is not defined
# misconception: Python reads all definitions first
parsons_shout = "G F A D B"
