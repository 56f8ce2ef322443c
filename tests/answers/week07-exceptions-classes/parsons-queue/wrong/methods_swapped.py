# message: pop from empty list
# misconception: the bodies of join and serve can change places
parsons_queue = "F D I C A E L K B M H J"
