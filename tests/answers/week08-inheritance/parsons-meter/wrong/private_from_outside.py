# message: outside, ask the method
# misconception: print may look at the attribute
parsons_meter = "B L H A D I M N K F E P J G"
