# message: line G gives the name ceil, not math
# misconception: from math import ceil makes the name math as well
parsons_boxes = "G B F E C"
