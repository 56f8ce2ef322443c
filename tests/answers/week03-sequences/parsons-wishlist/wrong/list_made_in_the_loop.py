# message: NameError
# misconception: a first value may come after its first use
parsons_wishlist = "B C F D E H"
