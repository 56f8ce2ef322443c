# message: each title only once
# misconception: a list keeps each value once
parsons_wishlist = "B H C D E"
