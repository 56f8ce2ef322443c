# message: Line A is no Python
# misconception: the thing comes first, the module second
parsons_boxes = "A B F D C"
