parsons_pages = "B E D G C"
