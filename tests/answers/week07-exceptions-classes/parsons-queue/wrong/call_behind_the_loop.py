# message: unexpected indent
# misconception: the order of the last lines does not matter
parsons_queue = "F D I C A K L E B H M J"
