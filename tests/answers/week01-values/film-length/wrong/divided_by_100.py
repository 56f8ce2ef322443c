# message: an hour has 60 minutes
# misconception: an hour has 100 minutes
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes // 100
minutes = film_minutes % 100
print(hours, "h", minutes, "min")
