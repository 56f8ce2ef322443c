# message: takes one line
# misconception: two lines do the same as one
parsons_pages = "E B D G F A"
