# message: The line with arrivals comes first
# misconception: the names may stand anywhere above the loop
parsons_queue = "D I C A K L E F B M H J"
