# message: print comes last
# misconception: print shows what the name will be at the end
parsons_points = "H D F E C A"
