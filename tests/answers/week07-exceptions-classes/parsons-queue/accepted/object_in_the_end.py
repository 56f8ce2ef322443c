parsons_queue = "F D A K L E I C B M H J"
