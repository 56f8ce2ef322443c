parsons_wishlist = "B H C F D E"
