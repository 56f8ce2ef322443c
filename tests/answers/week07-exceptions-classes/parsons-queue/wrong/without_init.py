# message: has no attribute 'people'
# misconception: attributes come into being when they are used
parsons_queue = "F D A K L E B M H J"
