# message: positional argument
# misconception: self has to be passed on
parsons_ebike = "F E I A B D M J G K"
