# message: has no attribute 'people'
# misconception: a name in __init__ is an attribute
parsons_queue = "F D I G A K L E B M H J"
