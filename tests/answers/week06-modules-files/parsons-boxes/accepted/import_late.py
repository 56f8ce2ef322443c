parsons_boxes = "B G F D C"
