parsons_hall = "F D B A"
