# message: has no attribute
# misconception: the total begins by itself
parsons_meter = "B L D I M N K F E P J C"
