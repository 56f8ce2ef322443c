# message: there is an operator for whole times
# misconception: / gives whole hours
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes / 60
minutes = film_minutes % 60
print(hours, "h", minutes, "min")
