# message: is not associated with a value
# misconception: inside of a class the name alone is enough
parsons_meter = "B L H A D I M O K F E P J C"
