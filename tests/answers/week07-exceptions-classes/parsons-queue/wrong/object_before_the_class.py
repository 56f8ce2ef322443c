# message: name 'Queue' is not defined
# misconception: the order of class and object does not matter
parsons_queue = "F B D I C A K L E M H J"
