# message: list methods give None back
# misconception: append gives the longer list
parsons_wishlist = "B H C F A E"
