# message: rounding counts an hour that is not full
# misconception: rounding gives the full hours
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = round(film_minutes / 60)
minutes = film_minutes % 60
print(hours, "h", minutes, "min")
