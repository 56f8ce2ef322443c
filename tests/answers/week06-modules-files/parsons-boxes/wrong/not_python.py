# message: invalid syntax
# misconception: the thing comes first, the module second
parsons_boxes = "A B F D C"
