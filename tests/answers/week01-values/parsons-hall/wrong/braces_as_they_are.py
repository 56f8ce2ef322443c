# message: is the `f` missing before the quote
# misconception: braces work in every text
parsons_hall = "D F B E"
