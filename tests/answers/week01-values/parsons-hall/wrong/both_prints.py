# message: It has 2 lines, expected 1
# misconception: every line is needed
parsons_hall = "D F B A E"
