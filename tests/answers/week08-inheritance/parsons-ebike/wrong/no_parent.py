# message: super().__init__(number), with the parentheses
# misconception: a class below another is its child
parsons_ebike = "F E I A L D C J G K"
