# message: unexpected indent
# misconception: the order of the blocks does not matter
parsons_numbered = "B D C A E"
