# message: += with a text adds its letters
# misconception: += adds one value
parsons_wishlist = "B H C F G E"
