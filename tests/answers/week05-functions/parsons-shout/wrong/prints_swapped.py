# message: the two prints stand in the wrong order
# misconception: the order of the calls does not matter
parsons_shout = "F A D B G"
