parsons_queue = "F D I C A K L E B M H J"
