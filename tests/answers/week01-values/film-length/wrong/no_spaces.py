# message: there is a space between number and unit
# misconception: the unit sticks to the number
# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes // 60
minutes = film_minutes % 60
print(f"{hours}h {minutes}min")
