# message: A list, a dictionary or a set cannot be a key
# misconception: a list and a tuple are the same as a key
parsons_seats = "D C F A B"
