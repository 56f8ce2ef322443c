# message: The line with tag comes first
# misconception: the number may stand anywhere above the object
parsons_ebike = "E I A B D C J F G K"
