# message: the full hours have to be taken away
# misconception: the minutes stay as they are
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes // 60
minutes = film_minutes
print(hours, "h", minutes, "min")
