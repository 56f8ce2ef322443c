# message: print before the names move on
# misconception: it does not matter where the print stands
parsons_pages = "E B D C G"
