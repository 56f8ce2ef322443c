parsons_table = "F D G B A"
