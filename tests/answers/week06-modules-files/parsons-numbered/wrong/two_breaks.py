# message: the line that was read has its line break already
# misconception: lines are read without their line break
parsons_numbered = "D B C F E"
