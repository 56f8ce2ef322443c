# message: name 'ceil' is not defined
# misconception: imports work wherever they stand
parsons_boxes = "B F D G C"
