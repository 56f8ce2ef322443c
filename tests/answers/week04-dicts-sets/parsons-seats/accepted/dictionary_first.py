parsons_seats = "D C F E B"
