parsons_seats = "d,c,f,e,b"
