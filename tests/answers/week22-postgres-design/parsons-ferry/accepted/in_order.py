parsons_ferry = "B C D F G A"
