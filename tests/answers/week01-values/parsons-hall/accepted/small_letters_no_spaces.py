parsons_hall = "dfba"
