# message: has no attribute 'number'
# misconception: the __init__ of the parent runs by itself
parsons_ebike = "F E I A B D J G K"
