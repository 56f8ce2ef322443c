parsons_queue = "f d i c l e a k b m h j"
