# message: name 'math' is not defined
# misconception: from math import ceil makes the name math as well
parsons_boxes = "G B F E C"
