# message: The line with used comes first
# misconception: the number may stand anywhere above the call
parsons_meter = "L H A D I M N K F B E P J C"
