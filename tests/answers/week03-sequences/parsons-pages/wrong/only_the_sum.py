# message: pages must move on
# misconception: the sum is enough
parsons_pages = "E B D G F"
