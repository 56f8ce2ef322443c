# message: requires a 'super' object
# misconception: super is the parent itself
parsons_ebike = "F E I A B D H J G K"
