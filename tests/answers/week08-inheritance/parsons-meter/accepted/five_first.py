parsons_meter = "B L H A K F D I M N E J P C"
