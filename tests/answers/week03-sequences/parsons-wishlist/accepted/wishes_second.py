parsons_wishlist = "H, B, C, F, D, E"
