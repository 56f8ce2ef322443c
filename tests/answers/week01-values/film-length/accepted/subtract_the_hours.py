# program: film-length
film_minutes = 135
# Write your program below this line.
hours = film_minutes // 60
minutes = film_minutes - hours * 60
print(str(hours) + " h " + str(minutes) + " min")
