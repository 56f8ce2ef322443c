# message: words is one text here
# misconception: one parameter takes any number of words
parsons_shout = "C A D G B"
