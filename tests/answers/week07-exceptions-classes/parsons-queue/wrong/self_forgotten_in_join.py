# message: takes 1 positional argument but 2 were given
# misconception: the object need not be a parameter
parsons_queue = "F D I C N K L E B M H J"
