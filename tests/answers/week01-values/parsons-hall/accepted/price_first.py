parsons_hall = "D F B A"
