parsons_meter = "B L K F H A D I M N E P J C"
