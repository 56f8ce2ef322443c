# message: recursive reference
# misconception: the step may stand before the beginning
parsons_ferry = "B F D C G A"
