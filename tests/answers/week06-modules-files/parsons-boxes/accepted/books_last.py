parsons_boxes = "G F B D C"
