# message: ran to its end
# misconception: the order of asking and adding does not matter
parsons_meter = "B L H A D N K F E P J C"
