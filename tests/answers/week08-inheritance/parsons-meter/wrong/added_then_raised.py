# message: the total must not have changed yet
# misconception: an error takes back what was done before it
parsons_meter = "B L H A D N I M K F E P J C"
