# message: that is the film of the example
# misconception: the film is always the one of the example
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = 2
minutes = 15
print("2 h 15 min")
