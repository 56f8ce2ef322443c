parsons_pages = "E B D G C"
