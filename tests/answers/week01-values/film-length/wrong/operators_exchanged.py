# message: not the other way around
# misconception: % says how many times, // what is left
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes % 60
minutes = film_minutes // 60
print(hours, "h", minutes, "min")
