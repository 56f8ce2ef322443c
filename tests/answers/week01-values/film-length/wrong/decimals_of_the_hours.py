# message: a quarter of an hour is not 25 minutes
# misconception: 2.25 hours are 2 hours 25
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes // 60
minutes = round((film_minutes / 60 - hours) * 100)
print(hours, "h", minutes, "min")
