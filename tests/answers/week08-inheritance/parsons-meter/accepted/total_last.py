parsons_meter = "B L H A D I M N K F E P J C"
