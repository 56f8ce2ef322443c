# message: name 'guest' is not defined
# misconception: the order of the lines in a block does not matter
parsons_seats = "D C F B E"
